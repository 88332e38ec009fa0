package dev.leaven.portal.cycle.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.cycle.CycleStep;

/** Says how far a step is, and leads to where one goes on. */
public final class NextStep extends Composite<Div> {

    private NextStep(String text, String label, String path) {
        getContent().addClassName("lv-row-between");
        getContent().add(new Span(text));
        var next = new Button(label, click -> UI.getCurrent().navigate(path));
        next.addThemeVariants(ButtonVariant.PRIMARY);
        next.getElement().setAttribute("data-test-id", "next-step");
        next.setVisible(!path.isEmpty());
        getContent().add(next);
    }

    /** @param step the one that is complete, and not the last */
    public static NextStep after(CycleStep step, CycleId cycle, CyclePages pages) {
        CycleStep next = CycleStep.values()[step.ordinal() + 1];
        return complete(
                step,
                UI.getCurrent().getTranslation("cycle.step.next", next.number()),
                pages.path(next, cycle).orElse(""));
    }

    /** For a complete step after which one goes on elsewhere than at the next. */
    static NextStep complete(CycleStep step, String label, String path) {
        return new NextStep(UI.getCurrent().getTranslation("cycle.step.complete", step.number()), label, path);
    }

    /** @param text when to go on to this step */
    static NextStep to(CycleStep step, String text, String path) {
        return new NextStep(text, UI.getCurrent().getTranslation("cycle.step.next", step.number()), path);
    }
}
