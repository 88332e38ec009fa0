package dev.leaven.portal.validation.ui.lead;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.validation.app.Stakeholders;

/** Does without the approval of a perspective, with a reason that everybody who signs reads. */
final class WaiveDialog extends Dialog {

    WaiveDialog(Stakeholders stakeholders, CycleId cycle, String perspective, String name, Runnable again) {
        setHeaderTitle(getTranslation("validate.waive.title", name));
        var reason = new TextArea(getTranslation("validate.waive.reason"));
        reason.setManualValidation(true);
        reason.getElement().setAttribute("data-test-id", "waive-reason");
        var problems = new Problems().at("reason", reason);
        var form = new Div(new Paragraph(getTranslation("validate.waive.text")), reason, problems);
        form.addClassName("lv-dialog-form");
        add(form);
        var save = new Button(
                getTranslation("validate.waive"),
                click -> problems.guard(() -> {
                    stakeholders.waive(cycle, perspective, reason.getValue());
                    close();
                    again.run();
                }));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.getElement().setAttribute("data-test-id", "save-waive");
        getFooter().add(new Button(getTranslation("validate.cancel"), click -> close()), save);
    }
}
