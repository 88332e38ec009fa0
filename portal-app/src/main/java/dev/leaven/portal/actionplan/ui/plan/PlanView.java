package dev.leaven.portal.actionplan.ui.plan;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dev.leaven.portal.actionplan.PlanDraft;
import dev.leaven.portal.actionplan.app.OwnerRequests;
import dev.leaven.portal.actionplan.app.Plans;
import dev.leaven.portal.actionplan.ui.PlanTabs;
import dev.leaven.portal.actionplan.ui.PlanTabs.Side;
import dev.leaven.portal.components.Drawing;
import dev.leaven.portal.components.EmptyState;
import dev.leaven.portal.components.PageHead;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.cycle.CycleState;
import dev.leaven.portal.cycle.CycleStep;
import dev.leaven.portal.cycle.GateClosed;
import dev.leaven.portal.cycle.ui.CycleChoice;
import dev.leaven.portal.cycle.ui.CyclePages;
import dev.leaven.portal.cycle.ui.StepHead;
import dev.leaven.portal.identity.People;
import jakarta.annotation.security.RolesAllowed;

/** The plan as a list: who does what by when, what it asks, and whether the owner has said yes. */
@Route("plan/:cycleId?")
@RolesAllowed("PROGRAMME_LEAD")
@Menu(order = 30, title = "plan.menu", icon = "lv:plan")
class PlanView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Plans plans;
    private final OwnerRequests requests;
    private final People people;
    private final CyclePages pages;

    PlanView(Plans plans, OwnerRequests requests, People people, CyclePages pages) {
        this.plans = plans;
        this.requests = requests;
        this.people = people;
        this.pages = pages;
        addClassName("lv-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        pages.choose(event).ifPresentOrElse(this::show, () -> {
            removeAll();
            add(new PageHead(getPageTitle(), getTranslation("plan.purpose")), pages.none());
        });
    }

    @Override
    public String getPageTitle() {
        return getTranslation("plan.title");
    }

    private void show(CycleChoice choice) {
        removeAll();
        CycleId cycle = choice.cycle().id();
        boolean editable = choice.cycle().state() != CycleState.ARCHIVED;
        var head = StepHead.of(CycleStep.DECIDE, choice, getPageTitle(), getTranslation("plan.purpose"));
        add(head, new PlanTabs(cycle, Side.PLAN));
        try {
            if (editable) {
                plans.requireBegun(cycle);
                head.setActions(add(cycle));
            }
        } catch (GateClosed closed) {
            add(pages.gate(cycle, closed, () -> show(choice)));
            return;
        }
        PlanDraft draft = plans.draft(cycle);
        if (draft.actions().isEmpty()) {
            var begin = new Button(
                    getTranslation("plan.empty.obstacles"),
                    click -> UI.getCurrent().navigate("obstacles/" + cycle));
            add(new EmptyState(
                    Drawing.BOWL, getTranslation("plan.empty.title"), getTranslation("plan.empty.text"), begin));
            return;
        }
        draft.excesses().forEach(excess -> add(new ExcessCard(plans, cycle, excess, editable)));
        if (editable) {
            add(new OwnersCard(requests, cycle));
        }
        add(new ActionGrid(plans, people.all(), draft));
        if (editable) {
            pages.wayTo(CycleStep.VALIDATE, cycle, getTranslation("plan.ready")).ifPresent(this::add);
            add(pages.progress(CycleStep.DECIDE, cycle, getTranslation("plan.sign"), "validate/" + cycle));
        }
    }

    private Button add(CycleId cycle) {
        var add = new Button(getTranslation("plan.add"), click -> ActionNavigation.toNew(cycle));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add.getElement().setAttribute("data-test-id", "add-action");
        return add;
    }
}
