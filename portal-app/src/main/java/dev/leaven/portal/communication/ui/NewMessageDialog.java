package dev.leaven.portal.communication.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import dev.leaven.portal.catalog.AudienceLevel;
import dev.leaven.portal.catalog.MessageTemplate;
import dev.leaven.portal.communication.app.Announcements;
import dev.leaven.portal.cycle.CycleId;
import java.util.List;

/** To whom, and with which words to begin. */
final class NewMessageDialog extends Dialog {

    private final Select<AudienceLevel> level = new Select<>();
    private final Select<MessageTemplate> template = new Select<>();

    NewMessageDialog(Announcements announcements, CycleId cycle, MessageWords words) {
        addClassName("lv-dialog-form");
        setHeaderTitle(getTranslation("tell.message.new"));
        var need = new Paragraph();
        need.addClassName("lv-soft");
        level.setLabel(getTranslation("tell.message.level"));
        level.setItems(words.levels());
        level.setItemLabelGenerator(one -> one.name().in(getLocale()));
        level.getElement().setAttribute("data-test-id", "level");
        template.setLabel(getTranslation("tell.message.template"));
        template.setItemLabelGenerator(one -> one.name().in(getLocale()));
        template.getElement().setAttribute("data-test-id", "template");
        level.addValueChangeListener(change -> {
            List<MessageTemplate> fitting = words.templates().stream()
                    .filter(one ->
                            one.audienceLevels().contains(change.getValue().id()))
                    .toList();
            template.setItems(fitting);
            fitting.stream().findFirst().ifPresent(template::setValue);
            need.setText(
                    getTranslation("tell.message.need", change.getValue().need().in(getLocale())));
        });
        var content = new Div(level, need, template);
        content.addClassName("lv-stack");
        add(content);
        var begin = new Button(getTranslation("tell.message.begin"), click -> {
            if (template.getValue() == null) {
                template.setErrorMessage(getTranslation("tell.message.choose"));
                template.setInvalid(true);
                return;
            }
            var id = announcements.begin(
                    cycle, template.getValue().id(), level.getValue().id());
            close();
            MessageNavigation.to(cycle, id);
        });
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        begin.getElement().setAttribute("data-test-id", "begin-message");
        getFooter().add(new Button(getTranslation("board.cancel"), click -> close()), begin);
    }
}
