package dev.leaven.portal.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import dev.leaven.portal.components.Formats;
import dev.leaven.portal.components.Notices;
import dev.leaven.portal.components.PortalUrl;
import dev.leaven.portal.identity.app.JoiningLink;
import java.time.ZoneOffset;

/** A link with which somebody chooses a password, to be handed over: it can't be seen again. */
@JsModule("./components/link-field.ts")
final class JoiningLinkDialog extends Dialog {

    JoiningLinkDialog(JoiningLink link) {
        setHeaderTitle(getTranslation("joining.handover.title", link.name()));
        addClassName("lv-dialog-form");
        setCloseOnOutsideClick(false);
        getElement().setAttribute("data-test-id", "link-dialog");
        var field = new TextField(getTranslation("joining.handover"));
        field.setReadOnly(true);
        field.setValue(PortalUrl.of(link.path()));
        field.setWidthFull();
        field.setSuffixComponent(copy());
        field.getElement().setAttribute("data-test-id", "link");
        var until = Formats.date(link.validUntil().atZone(ZoneOffset.UTC).toLocalDate(), getLocale());
        var content = new Div(new Paragraph(getTranslation("joining.handover.text", link.name(), until)), field);
        content.addClassName("lv-stack");
        add(content);
        var done = new Button(getTranslation("joining.handover.done"), click -> close());
        done.addThemeVariants(ButtonVariant.PRIMARY);
        done.getElement().setAttribute("data-test-id", "link-done");
        getFooter().add(done);
    }

    private Button copy() {
        var copy = new Button(getTranslation("joining.handover.copy"));
        copy.addThemeVariants(ButtonVariant.TERTIARY);
        copy.getElement().setAttribute("data-copies", true);
        copy.getElement()
                .addEventListener("copied", done -> Notices.success(getTranslation("joining.handover.copied")));
        copy.getElement()
                .addEventListener("copy-refused", refused -> Notices.info(getTranslation("joining.handover.byhand")));
        return copy;
    }
}
