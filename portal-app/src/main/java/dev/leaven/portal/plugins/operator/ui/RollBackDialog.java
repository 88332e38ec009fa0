package dev.leaven.portal.plugins.operator.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;

/** Asks once before every organisation gets the version before. */
final class RollBackDialog extends Dialog {

    /** @param ended takes how the change ended, once the dialog is closed */
    RollBackDialog(String pluginId, String now, String before, Runnable change, Consumer<Runnable> ended) {
        setHeaderTitle(getTranslation("operator.plugins.rollback.title", pluginId, now, before));
        getElement().setAttribute("data-test-id", "rollback-dialog");
        add(new Paragraph(getTranslation("operator.plugins.rollback.text", now, before)));
        var keep = new Button(getTranslation("operator.plugins.rollback.keep", now), click -> close());
        var confirm = new Button(getTranslation("operator.plugins.rollback", before));
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.setDisableOnClick(true);
        confirm.addClickListener(click -> {
            keep.setEnabled(false);
            setCloseOnEsc(false);
            setCloseOnOutsideClick(false);
            add(new StartRun(change, outcome -> {
                close();
                ended.accept(outcome);
            }));
        });
        confirm.getElement().setAttribute("data-test-id", "confirm");
        getFooter().add(keep, confirm);
    }
}
