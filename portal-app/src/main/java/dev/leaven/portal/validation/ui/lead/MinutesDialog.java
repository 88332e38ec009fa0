package dev.leaven.portal.validation.ui.lead;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import dev.leaven.portal.components.DayField;
import dev.leaven.portal.components.Notices;
import dev.leaven.portal.validation.app.RoundId;
import dev.leaven.portal.validation.app.Standing;
import dev.leaven.portal.validation.app.ValidationRefused;
import dev.leaven.portal.validation.app.Verdict;
import dev.leaven.portal.validation.ui.PlanWords;
import java.time.LocalDate;
import java.util.List;

/** Enters what somebody decided in a meeting. It counts once that person confirms it by their own link. */
final class MinutesDialog extends Dialog {

    private final RoundActions actions;
    private final RadioButtonGroup<Verdict> verdict = new RadioButtonGroup<>();
    private final TextArea reason = new TextArea();
    private final DayField met = new DayField();
    private final TextArea minutes = new TextArea();
    private final Problems problems = new Problems();

    MinutesDialog(RoundActions actions, RoundId round, Standing one, PlanWords words, Runnable again) {
        this.actions = actions;
        setHeaderTitle(getTranslation("validate.minutes.of", one.name()));
        verdict.setLabel(getTranslation("validate.minutes.verdict"));
        verdict.setItems(Verdict.CHOICES.stream().sorted().toList());
        verdict.setItemLabelGenerator(choice -> words.verdict(choice, getLocale()));
        verdict.setManualValidation(true);
        verdict.getElement().setAttribute("data-test-id", "minutes-verdict");
        reason.setLabel(getTranslation("validate.minutes.reason"));
        reason.setManualValidation(true);
        met.setLabel(getTranslation("validate.minutes.met"));
        met.setValue(actions.today());
        met.setManualValidation(true);
        minutes.setLabel(getTranslation("validate.minutes.text"));
        minutes.setManualValidation(true);
        minutes.getElement().setAttribute("data-test-id", "minutes-text");
        problems.at("verdict", verdict).at("reason", reason).at("met", met).at("minutes", minutes);
        var form = new Div(
                new Paragraph(getTranslation("validate.minutes.note")), problems, verdict, reason, met, minutes);
        form.addClassName("lv-dialog-form");
        add(form);
        var save = new Button(
                getTranslation("validate.minutes.save"),
                click -> problems.guard(() -> {
                    enter(round, one);
                    close();
                    Notices.success(getTranslation("validate.minutes.saved", one.name()));
                    again.run();
                }));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.getElement().setAttribute("data-test-id", "save-minutes");
        getFooter().add(new Button(getTranslation("validate.cancel"), click -> close()), save);
    }

    private void enter(RoundId round, Standing one) {
        Verdict chosen = verdict.getValue();
        if (chosen == null) {
            throw new ValidationRefused("verdict", "validate.refused.choose", List.of());
        }
        LocalDate day = met.getValue();
        actions.enter(
                round,
                one.stakeholder(),
                chosen,
                reason.getValue(),
                day == null ? LocalDate.MIN : day,
                minutes.getValue());
    }
}
