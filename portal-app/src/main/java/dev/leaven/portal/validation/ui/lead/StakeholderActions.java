package dev.leaven.portal.validation.ui.lead;

import com.vaadin.flow.component.UI;
import dev.leaven.portal.components.Confirmation;
import dev.leaven.portal.components.Notices;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.cycle.CycleRefused;
import dev.leaven.portal.cycle.CycleUnit;
import dev.leaven.portal.identity.PersonRow;
import dev.leaven.portal.validation.app.StakeholderDetails;
import dev.leaven.portal.validation.app.StakeholderRow;
import dev.leaven.portal.validation.app.Stakeholders;
import dev.leaven.portal.validation.app.ValidationRefused;
import dev.leaven.portal.validation.ui.PlanWords;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a lead does about the stakeholders of a cycle.
 *
 * @param units that somebody may speak for
 * @param people who can be named
 * @param again shows the page anew after something has changed
 */
record StakeholderActions(
        Stakeholders stakeholders,
        CycleId cycle,
        List<CycleUnit> units,
        List<PersonRow> people,
        PlanWords words,
        Runnable again) {

    /** Names somebody for a perspective, or changes what is known of one. */
    void edit(String perspective, String name, @Nullable StakeholderRow one) {
        new StakeholderDialog(people, units, perspective, name, one == null ? null : one.details(), details -> {
                    requireNoOther(details);
                    stakeholders.name(cycle, details);
                    again.run();
                })
                .open();
    }

    /** Naming somebody for a second perspective would move them there, and leave the first without anybody. */
    private void requireNoOther(StakeholderDetails details) {
        stakeholders.all(cycle).stream()
                .filter(one -> !one.left() && one.details().person().equals(details.person()))
                .map(one -> one.details().perspective())
                .filter(perspective -> !perspective.equals(details.perspective()))
                .findFirst()
                .ifPresent(perspective -> {
                    throw new ValidationRefused(
                            "person",
                            "validate.refused.elsewhere",
                            List.of(words.perspective(
                                    perspective, UI.getCurrent().getLocale())));
                });
    }

    /** Does without the approval of a perspective. */
    void waive(String perspective, String name) {
        new WaiveDialog(stakeholders, cycle, perspective, name, again).open();
    }

    void require(String perspective) {
        guard(() -> stakeholders.require(cycle, perspective));
    }

    /** Asks before it notes that somebody has left. */
    void leave(StakeholderRow one) {
        UI ui = UI.getCurrent();
        var question = new Confirmation(ui);
        question.setHeader(ui.getTranslation("validate.leave.title", one.name()));
        question.setText(ui.getTranslation(
                one.deputy() == null ? "validate.leave.nodeputy" : "validate.leave.text",
                one.deputy() == null ? one.name() : one.deputy()));
        question.setConfirmText(ui.getTranslation("validate.leave"));
        question.setCancelText(ui.getTranslation("validate.leave.not"));
        question.setDestructive();
        question.addConfirmListener(confirmed -> guard(() -> stakeholders.leave(cycle, one.id())));
        question.open();
    }

    private void guard(Runnable work) {
        try {
            work.run();
        } catch (CycleRefused refused) {
            Notices.error(UI.getCurrent()
                    .getTranslation(refused.reason(), refused.arguments().toArray()));
        }
        again.run();
    }
}
