package dev.leaven.portal.cycle.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.cycle.CycleStep;

/** Says that a step is complete, and leads to the page of the next. */
public final class NextStep extends Composite<Div> {

    private NextStep(CycleStep step, String path) {
        getContent().addClassName("lv-row-between");
        getContent().add(new Span(getTranslation("cycle.step.complete", step.number())));
        var next = new Button(
                getTranslation("cycle.step.next", step.number() + 1),
                click -> UI.getCurrent().navigate(path));
        next.addThemeVariants(ButtonVariant.PRIMARY);
        next.getElement().setAttribute("data-test-id", "next-step");
        next.setVisible(!path.isEmpty());
        getContent().add(next);
    }

    /** @param step the one that is complete, and not the last */
    public static NextStep after(CycleStep step, CycleId cycle, CyclePages pages) {
        return new NextStep(
                step, pages.path(CycleStep.values()[step.ordinal() + 1], cycle).orElse(""));
    }
}
