package dev.leaven.portal.actionplan.ui.plan;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.leaven.portal.actionplan.PlanDraft;
import dev.leaven.portal.actionplan.PlannedAction;
import dev.leaven.portal.actionplan.app.Actions;
import dev.leaven.portal.actionplan.app.Plans;
import dev.leaven.portal.components.Confirmation;
import dev.leaven.portal.cycle.CycleId;
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
        form = null;
        CycleId cycle = draft.cycle().id();
        boolean editable = draft.cycle().state() != CycleState.ARCHIVED;
        title = action == null ? getTranslation("action.new") : action.details().title();
        var head = StepHead.of(CycleStep.DECIDE, draft.cycle(), title, getTranslation("action.purpose"));
        head.addContext(ActionNavigation.linkTo(cycle, getTranslation("action.back")));
        add(head);
        try {
            if (editable) {
                plans.requireBegun(cycle);
            }
        } catch (GateClosed closed) {
            add(pages.gate(cycle, closed, () -> show(draft, action)));
            return;
        }
        var made = forms.of(draft, action, editable);
        form = made;
        var main = editable ? new ActionEditor(plans, actions, cycle, action, made) : made;
        if (action == null) {
            add(main);
            return;
        }
        var columns = new Div(main, new ActionOrigin(draft, action));
        columns.addClassName("lv-aside");
        add(columns);
    }
}
