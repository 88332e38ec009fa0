package dev.leaven.portal.actionplan.ui.plan;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.leaven.portal.actionplan.ActionDetails;
import dev.leaven.portal.actionplan.PlanDraft;
import dev.leaven.portal.actionplan.PlannedAction;
import dev.leaven.portal.actionplan.app.Actions;
import dev.leaven.portal.actionplan.app.PlanEditConflict;
import dev.leaven.portal.actionplan.app.PlanRefused;
import dev.leaven.portal.actionplan.app.Plans;
import dev.leaven.portal.components.Confirmation;
import dev.leaven.portal.components.Notices;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.cycle.CycleRefused;
import dev.leaven.portal.cycle.CycleState;
import dev.leaven.portal.cycle.CycleStep;
import dev.leaven.portal.cycle.GateClosed;
import dev.leaven.portal.cycle.NoSuchCycle;
import dev.leaven.portal.cycle.ui.CycleNavigation;
import dev.leaven.portal.cycle.ui.CyclePages;
import dev.leaven.portal.cycle.ui.StepHead;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/** One action of a plan: to write, to change, and to see what it came from. */
@Route("plan/:cycleId/action/:actionId")
@RolesAllowed("PROGRAMME_LEAD")
class ActionView extends Main implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private final Plans plans;
    private final Actions actions;
    private final ActionForms forms;
    private final CyclePages pages;
    private String title = "";
    private @Nullable ActionForm form;

    ActionView(Plans plans, Actions actions, ActionForms forms, CyclePages pages) {
        this.plans = plans;
        this.actions = actions;
        this.forms = forms;
        this.pages = pages;
        addClassName("lv-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CycleId cycle = CycleNavigation.cycle(event.getRouteParameters());
        PlanDraft draft = plans.draft(cycle);
        String id = event.getRouteParameters().get(ActionNavigation.ACTION).orElse("");
        show(draft, id.equals(ActionNavigation.NEW) ? null : find(draft, id));
    }

    /** What was typed is not lost by a slip of the mouse. */
    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (form == null || !form.isChanged()) {
            return;
        }
        var going = event.postpone();
        var question = new Confirmation(UI.getCurrent());
        question.setHeader(getTranslation("action.leave.title"));
        question.setText(getTranslation("action.leave.text"));
        question.setConfirmText(getTranslation("action.leave.go"));
        question.setCancelText(getTranslation("action.leave.stay"));
        question.addConfirmListener(confirmed -> going.proceed());
        question.open();
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private static PlannedAction find(PlanDraft draft, String id) {
        return draft.actions().stream()
                .filter(one -> one.id().toString().equals(id))
                .findFirst()
                .orElseThrow(NoSuchCycle::new);
    }

    private void show(PlanDraft draft, @Nullable PlannedAction action) {
        removeAll();
        boolean editable = draft.cycle().state() != CycleState.ARCHIVED;
        title = action == null ? getTranslation("action.new") : action.details().title();
        var made = forms.of(draft, action, editable);
        form = made;
        var head = StepHead.of(CycleStep.DECIDE, draft.cycle(), title, getTranslation("action.purpose"));
        head.addContext(ActionNavigation.linkTo(draft.cycle().id(), getTranslation("action.back")));
        add(head);
        if (action != null) {
            add(new ActionOrigin(draft, action));
        }
        add(made);
        if (editable) {
            var save = new Button(getTranslation("action.save"), click -> save(draft, action, made));
            save.addThemeVariants(ButtonVariant.PRIMARY);
            save.getElement().setAttribute("data-test-id", "save-action");
            var foot = new Div(save);
            foot.addClassName("lv-sticky-foot");
            if (action != null) {
                var remove = new Button(
                        getTranslation("action.remove"),
                        click -> remove(draft.cycle().id(), action));
                remove.getElement().setAttribute("data-test-id", "remove-action");
                foot.addComponentAsFirst(remove);
            }
            add(foot);
        }
    }

    private void save(PlanDraft draft, @Nullable PlannedAction action, ActionForm made) {
        CycleId cycle = draft.cycle().id();
        try {
            ActionDetails details = made.details();
            if (action == null) {
                actions.add(cycle, null, details);
            } else {
                actions.change(cycle, action.id(), action.revision(), details);
            }
            made.saved();
            Notices.success(getTranslation("action.saved"));
            ActionNavigation.toPlan(cycle);
        } catch (PlanEditConflict conflict) {
            made.conflict(() -> loadTheirs(cycle, action));
        } catch (PlanRefused refused) {
            made.show(refused);
        } catch (GateClosed closed) {
            add(pages.gate(cycle, closed, () -> save(draft, action, made)));
        } catch (CycleRefused refused) {
            made.show(refused);
        }
    }

    private void loadTheirs(CycleId cycle, @Nullable PlannedAction action) {
        PlanDraft now = plans.draft(cycle);
        now.actions().stream()
                .filter(one -> action != null && one.id().equals(action.id()))
                .findFirst()
                .ifPresentOrElse(one -> show(now, one), () -> {
                    Notices.error(getTranslation("action.gone"));
                    if (form != null) {
                        form.saved();
                    }
                    ActionNavigation.toPlan(cycle);
                });
    }

    private void remove(CycleId cycle, PlannedAction action) {
        var question = new Confirmation(UI.getCurrent());
        question.setHeader(
                getTranslation("action.remove.title", action.details().title()));
        question.setText(getTranslation("action.remove.text"));
        question.setConfirmText(getTranslation("action.remove"));
        question.setCancelText(getTranslation("action.keep"));
        question.setDestructive();
        question.addConfirmListener(confirmed -> removeNow(cycle, action));
        question.open();
    }

    private void removeNow(CycleId cycle, PlannedAction action) {
        try {
            actions.remove(cycle, action.id(), action.revision());
            if (form != null) {
                form.saved();
            }
            ActionNavigation.toPlan(cycle);
        } catch (PlanRefused refused) {
            if (form != null) {
                form.show(refused);
            }
        } catch (CycleRefused refused) {
            Notices.error(getTranslation(refused.reason(), refused.arguments().toArray()));
        }
    }
}
