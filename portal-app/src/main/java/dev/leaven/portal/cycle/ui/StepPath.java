package dev.leaven.portal.cycle.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import dev.leaven.portal.cycle.CycleStep;
import dev.leaven.portal.cycle.app.CycleOverview;
import dev.leaven.portal.cycle.app.StepOverview;
import dev.leaven.portal.cycle.app.StepOverview.LeftEarly;
import dev.leaven.portal.cycle.app.StepOverview.State;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The eight steps of a cycle: how each stands, what it still misses, and the way to its page. */
final class StepPath extends Composite<OrderedList> {

    private final StepTexts texts;
    private final Function<CycleStep, Optional<String>> pages;

    StepPath(CycleOverview cycle, StepTexts texts, Function<CycleStep, Optional<String>> pages) {
        this.texts = texts;
        this.pages = pages;
        getContent().addClassName("lv-path");
        cycle.steps().forEach(step -> getContent().add(item(step)));
    }

    private ListItem item(StepOverview step) {
        var number = new Span(String.valueOf(step.step().number()));
        number.addClassName("lv-path-number");
        number.getElement().setAttribute("aria-hidden", "true");
        var words = new Div(head(step));
        words.addClassName("lv-path-words");
        var item = new ListItem(number, words);
        item.addClassName("lv-path-step");
        item.getElement().setAttribute("data-state", lower(step.state()));
        item.getElement().setAttribute("data-test-id", "step-" + step.step().number());
        LeftEarly left = step.leftEarly();
        if (left != null) {
            words.add(new Paragraph(getTranslation("cycle.step.left", left.by(), left.reason())));
        }
        if (step.state() != State.WAITING && !step.missing().isEmpty()) {
            words.add(new MissingPieces(step.missing()));
        }
        words.add(guide(step.step()));
        return item;
    }

    private RouterLink guide(CycleStep step) {
        RouterLink guide = CycleNavigation.linkToGuide(step, getTranslation("guide.open"));
        guide.getElement().setAttribute("aria-label", getTranslation("guide.open.of", step.number(), texts.name(step)));
        guide.getElement().setAttribute("data-test-id", "step-guide-" + step.number());
        return guide;
    }

    private Div head(StepOverview step) {
        var head = new Div(name(step.step()), new StepBadge(step.state()));
        head.addClassName("lv-row-between");
        return head;
    }

    private Component name(CycleStep step) {
        String name = texts.name(step);
        return pages.apply(step).<Component>map(path -> new Anchor(path, name)).orElseGet(() -> new Span(name));
    }

    private static String lower(State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
