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
import dev.leaven.portal.components.Card;
import dev.leaven.portal.cycle.CycleStep;
import dev.leaven.portal.cycle.app.CycleOverview;
import dev.leaven.portal.cycle.app.StepOverview;
import dev.leaven.portal.cycle.app.StepOverview.State;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The eight steps of a cycle at a glance: how each stands, the way to its page, and what the present one still misses. */
public final class CyclePath extends Composite<Card> {

    private final CycleOverview cycle;
    private final StepTexts texts;
    private final Function<CycleStep, Optional<String>> pages;

    CyclePath(CycleOverview cycle, StepTexts texts, Function<CycleStep, Optional<String>> pages) {
        this.cycle = cycle;
        this.texts = texts;
        this.pages = pages;
    }

    @Override
    protected Card initContent() {
        RouterLink open = CycleNavigation.linkTo(cycle.id(), getTranslation("overview.cycle"));
        open.getElement().setAttribute("data-test-id", "open-cycle");
        var card = new Card(cycle.details().name(), steps()).withActions(open);
        card.getElement().setAttribute("data-test-id", "cycle-path");
        present().ifPresent(step -> card.add(missing(step)));
        return card;
    }

    private OrderedList steps() {
        var steps = new OrderedList();
        steps.addClassName("lv-steps");
        Optional<StepOverview> present = present();
        cycle.steps().forEach(step -> {
            ListItem item = item(step);
            if (present.filter(step::equals).isPresent()) {
                item.getElement().setAttribute("aria-current", "step");
            }
            steps.add(item);
        });
        return steps;
    }

    private ListItem item(StepOverview step) {
        var number = new Span(String.valueOf(step.step().number()));
        number.addClassName("lv-path-number");
        number.getElement().setAttribute("aria-hidden", "true");
        var words = new Div(name(step.step()), new StepBadge(step.state()));
        words.addClassName("lv-path-words");
        var item = new ListItem(number, words);
        item.addClassName("lv-steps-step");
        item.getElement().setAttribute("data-state", step.state().name().toLowerCase(Locale.ROOT));
        item.getElement().setAttribute("data-test-id", "step-" + step.step().number());
        return item;
    }

    private Component name(CycleStep step) {
        String name = texts.name(step);
        return pages.apply(step).<Component>map(path -> new Anchor(path, name)).orElseGet(() -> new Span(name));
    }

    private Div missing(StepOverview step) {
        return new Div(
                new Paragraph(
                        getTranslation("overview.cycle.missing", step.step().number(), texts.name(step.step()))),
                new MissingPieces(step.missing()));
    }

    /** The first that is neither complete nor left. */
    private Optional<StepOverview> present() {
        return cycle.steps().stream()
                .filter(step -> step.state() == State.WAITING || step.state() == State.UNDER_WAY)
                .findFirst();
    }
}
