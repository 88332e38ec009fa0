package dev.leaven.portal.cycle.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.leaven.portal.components.Card;
import dev.leaven.portal.cycle.CycleState;
import dev.leaven.portal.cycle.CycleStep;
import dev.leaven.portal.cycle.app.CycleOverview;
import dev.leaven.portal.cycle.app.StepOverview;
import dev.leaven.portal.cycle.app.StepOverview.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The one thing to do next in a cycle, and the way there. */
final class NextCard extends Composite<Card> {

    private final CycleOverview cycle;
    private final StepTexts texts;
    private final Function<CycleStep, Optional<String>> pages;
    private final CycleActions actions;

    /** @param pages where a step is worked on, as far as it has a page */
    NextCard(CycleOverview cycle, StepTexts texts, Function<CycleStep, Optional<String>> pages, CycleActions actions) {
        this.cycle = cycle;
        this.texts = texts;
        this.pages = pages;
        this.actions = actions;
    }

    @Override
    protected Card initContent() {
        Card card = cycle.state() == CycleState.ARCHIVED
                ? finished("archived", begin())
                : next().map(this::step).orElseGet(this::finish);
        card.addClassName("lv-card-accent");
        card.getElement().setAttribute("data-test-id", "next");
        return card;
    }

    private Optional<StepOverview> next() {
        return cycle.steps().stream()
                .filter(step -> step.state() == State.WAITING || step.state() == State.UNDER_WAY)
                .findFirst();
    }

    private Card step(StepOverview next) {
        CycleStep step = next.step();
        var card = new Card(
                getTranslation("cycle.next.title", step.number(), texts.name(step)),
                new Paragraph(getTranslation("cycle.next.produces", texts.produces(step))),
                new Div(new Paragraph(getTranslation("cycle.next.missing")), new MissingPieces(next.missing())));
        List<Component> ways = new ArrayList<>();
        if (step == CycleStep.TAKE_STOCK && cycle.details().goal() == null) {
            ways.add(actions.settings(cycle.id(), "cycle.goal.set"));
        }
        pages.apply(step).ifPresent(path -> ways.add(go(step, path)));
        ways.stream().findFirst().map(Button.class::cast).ifPresent(NextCard::primary);
        if (step.mayBeLeftEarly()) {
            Button leave = actions.leave(cycle.id(), step);
            leave.addThemeVariants(ButtonVariant.TERTIARY);
            ways.add(leave);
        }
        ways.add(CycleNavigation.linkToGuide(step, getTranslation("cycle.next.guide")));
        card.add(row(ways.toArray(Component[]::new)));
        return card;
    }

    private Card finish() {
        Button end = cycle.state() == CycleState.CLOSING ? actions.archive(cycle.id()) : actions.close(cycle.id());
        return finished(cycle.state() == CycleState.CLOSING ? "closing" : "active", primary(end));
    }

    private Card finished(String state, Button button) {
        return new Card(
                getTranslation("cycle.next." + state + ".title"),
                new Paragraph(getTranslation("cycle.next." + state + ".text")),
                row(button));
    }

    private Button go(CycleStep step, String path) {
        var button = new Button(
                getTranslation("cycle.gate.back", step.number()),
                click -> UI.getCurrent().navigate(path));
        button.getElement().setAttribute("data-test-id", "next-go");
        return button;
    }

    private Button begin() {
        var button = new Button(
                getTranslation("cycle.begin.another"), click -> UI.getCurrent().navigate(CycleSetupView.class));
        button.getElement().setAttribute("data-test-id", "begin-another");
        return primary(button);
    }

    private static Button primary(Button button) {
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private static Div row(Component... parts) {
        var row = new Div(parts);
        row.addClassName("lv-actions");
        return row;
    }
}
