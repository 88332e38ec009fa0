package dev.leaven.portal.cycle.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.leaven.portal.cycle.CycleRefused;
import java.util.function.Consumer;

/** Asks why something is done that the method would rather not have. */
final class ReasonDialog extends Dialog {

    private final ReasonField reason = new ReasonField();
    private final Consumer<String> work;

    /**
     * @param key of the texts: {@code .title}, {@code .text}, {@code .reason} and {@code .confirm}
     * @param number of the step, where the texts name one
     * @param work takes the reason
     */
    ReasonDialog(String key, int number, Consumer<String> work) {
        this.work = work;
        addClassName("lv-dialog-form");
        setHeaderTitle(getTranslation(key + ".title", number));
        reason.setLabel(getTranslation(key + ".reason"));
        reason.setAutofocus(true);
        reason.getElement().setAttribute("data-test-id", "reason");
        var content = new Div(new Paragraph(getTranslation(key + ".text")), reason);
        content.addClassName("lv-stack");
        add(content);
        var confirm = new Button(getTranslation(key + ".confirm"), click -> work());
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.getElement().setAttribute("data-test-id", "reason-confirm");
        getFooter().add(new Button(getTranslation("cycle.dialog.back"), click -> close()), confirm);
    }

    private void work() {
        try {
            work.accept(reason.getValue());
            close();
        } catch (CycleRefused refused) {
            reason.blame(refused);
        }
    }
}
