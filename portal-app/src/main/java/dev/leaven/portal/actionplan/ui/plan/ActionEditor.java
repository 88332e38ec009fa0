package dev.leaven.portal.actionplan.ui.plan;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import dev.leaven.portal.actionplan.ActionDetails;
import dev.leaven.portal.actionplan.PlannedAction;
import dev.leaven.portal.actionplan.app.Actions;
import dev.leaven.portal.actionplan.app.PlanEditConflict;
import dev.leaven.portal.actionplan.app.PlanRefused;
import dev.leaven.portal.actionplan.app.Plans;
import dev.leaven.portal.actionplan.ui.EditConflictNote;
import dev.leaven.portal.components.Confirmation;
import dev.leaven.portal.components.Notices;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.cycle.CycleRefused;
import org.jspecify.annotations.Nullable;

/** Saves an action or takes it out of the plan. What somebody else has changed meanwhile is shown beside what was typed. */
final class ActionEditor extends Composite<Div> {

    private final Plans plans;
    private final Actions actions;
    private final CycleId cycle;
    private final ActionForm form;
    private final Div conflict = new Div();
    private @Nullable PlannedAction seen;

    /** @param action null for one that is being written */
    ActionEditor(Plans plans, Actions actions, CycleId cycle, @Nullable PlannedAction action, ActionForm form) {
        this.plans = plans;
        this.actions = actions;
        this.cycle = cycle;
        this.seen = action;
        this.form = form;
    }

    @Override
    protected Div initContent() {
        var save = new Button(getTranslation("action.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.getElement().setAttribute("data-test-id", "save-action");
        var foot = new Div(save);
        foot.addClassName("lv-sticky-foot");
        PlannedAction action = seen;
        if (action != null) {
            var remove = new Button(getTranslation("action.remove"), click -> ask(action));
            remove.addThemeVariants(ButtonVariant.ERROR);
            remove.getElement().setAttribute("data-test-id", "remove-action");
            foot.addComponentAsFirst(remove);
        }
        var all = new Div(conflict, form, foot);
        all.addClassName("lv-section");
        return all;
    }

    private void save() {
        if (!form.isReadable()) {
            return;
        }
        ActionDetails details = form.details();
        PlannedAction action = seen;
        try {
            if (action == null) {
                actions.add(cycle, null, details);
            } else {
                actions.change(cycle, action.id(), action.revision(), details);
            }
            Notices.success(getTranslation("action.saved"));
            leave();
        } catch (PlanEditConflict stale) {
            showTheirs(action);
        } catch (PlanRefused refused) {
            form.show(refused);
        } catch (CycleRefused refused) {
            form.show(refused);
        }
    }

    /** Where they have taken the action out, what was typed can be saved as a new one. */
    private void showTheirs(@Nullable PlannedAction mine) {
        conflict.removeAll();
        plans.draft(cycle).actions().stream()
                .filter(one -> mine != null && one.id().equals(mine.id()))
                .findFirst()
                .ifPresentOrElse(
                        theirs -> {
                            var difference = form.differenceFrom(theirs.details());
                            conflict.add(new EditConflictNote(
                                    difference.theirs(),
                                    difference.mine(),
                                    () -> settle(theirs, true),
                                    () -> settle(theirs, false)));
                        },
                        () -> {
                            seen = null;
                            form.show(new PlanRefused("", "action.gone"));
                        });
        conflict.scrollIntoView();
    }

    private void settle(PlannedAction theirs, boolean take) {
        conflict.removeAll();
        seen = theirs;
        if (take) {
            form.fill(theirs.details());
            form.saved();
        } else {
            save();
        }
    }

    private void ask(PlannedAction action) {
        var question = new Confirmation(UI.getCurrent());
        question.setHeader(
                getTranslation("action.remove.title", action.details().title()));
        question.setText(getTranslation("action.remove.text"));
        question.setConfirmText(getTranslation("action.remove"));
        question.setCancelText(getTranslation("action.keep"));
        question.setDestructive();
        question.addConfirmListener(confirmed -> remove());
        question.open();
    }

    private void remove() {
        PlannedAction action = seen;
        if (action == null) {
            leave();
            return;
        }
        try {
            actions.remove(cycle, action.id(), action.revision());
            leave();
        } catch (PlanEditConflict stale) {
            showTheirs(action);
        } catch (PlanRefused refused) {
            form.show(refused);
        } catch (CycleRefused refused) {
            form.show(refused);
        }
    }

    private void leave() {
        form.saved();
        ActionNavigation.toPlan(cycle);
    }
}
