package dev.leaven.portal.cycle.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import dev.leaven.portal.components.LeavenIcon;
import dev.leaven.portal.components.PageHead;
import dev.leaven.portal.cycle.CycleFacts;
import dev.leaven.portal.cycle.CycleStep;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The head of a page that belongs to a step: which step of which cycle, the way to both, and the step's guide. */
public final class StepHead extends Composite<PageHead> {

    private final PageHead head;
    private final List<Component> context = new ArrayList<>();

    private StepHead(CycleStep step, CycleFacts cycle, Optional<CycleSwitch> others, PageHead head) {
        this.head = head;
        UI ui = UI.getCurrent();
        RouterLink where = CycleNavigation.linkTo(
                cycle.id(), ui.getTranslation("cycle.step.of", step.number(), CycleStep.values().length, cycle.name()));
        where.getElement().setAttribute("data-test-id", "step-of-cycle");
        context.add(where);
        others.ifPresent(context::add);
        context.add(guide(step, ui));
        addContext();
    }

    /**
     * With a menu of the other cycles, where there are any.
     *
     * @param title the page's own
     * @param purpose what the page is for, in one sentence
     * @param actions the primary action first
     */
    public static StepHead of(CycleStep step, CycleChoice choice, String title, String purpose, Component... actions) {
        return new StepHead(
                step,
                choice.cycle(),
                Optional.of(choice).filter(one -> !one.others().isEmpty()).map(CycleSwitch::new),
                new PageHead(title, purpose, actions));
    }

    /** For a page within a cycle that could not show another one, such as one action of a plan. */
    public static StepHead of(CycleStep step, CycleFacts cycle, String title, String purpose, Component... actions) {
        return new StepHead(step, cycle, Optional.empty(), new PageHead(title, purpose, actions));
    }

    /** More that stands above the title, such as the state of what the page shows. */
    public StepHead addContext(Component... parts) {
        context.addAll(context.size() - 1, Arrays.asList(parts));
        head.setContext(context.toArray(Component[]::new));
        return this;
    }

    public void setTitle(String text) {
        head.setTitle(text);
    }

    public void setPurpose(String text) {
        head.setPurpose(text);
    }

    public void setActions(Component... parts) {
        head.setActions(parts);
    }

    @Override
    protected PageHead initContent() {
        return head;
    }

    private static RouterLink guide(CycleStep step, UI ui) {
        RouterLink guide = CycleNavigation.linkToGuide(step, "");
        guide.add(LeavenIcon.RECIPE.create(), new Span(ui.getTranslation("guide.open")));
        guide.addClassName("lv-guide-link");
        guide.getElement().setAttribute("data-test-id", "guide");
        return guide;
    }
}
