package dev.leaven.portal.actionplan.ui.plan;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.leaven.portal.actionplan.OwnerAnswer;
import dev.leaven.portal.actionplan.PlanDraft;
import dev.leaven.portal.actionplan.PlannedAction;
import dev.leaven.portal.actionplan.PlannedObstacle;
import dev.leaven.portal.actionplan.ui.ComparisonNavigation;
import dev.leaven.portal.catalog.Obstacle;
import dev.leaven.portal.components.Card;
import dev.leaven.portal.components.Formats;
import java.time.ZoneOffset;
import java.util.Objects;

/** What an action came from, one click back: its obstacle, the gaps that it works on; and what its owner said. */
final class ActionOrigin extends Composite<Card> {

    private final PlanDraft draft;
    private final PlannedAction action;

    ActionOrigin(PlanDraft draft, PlannedAction action) {
        this.draft = draft;
        this.action = action;
    }

    @Override
    protected Card initContent() {
        var links = new Div();
        links.addClassName("lv-row");
        draft.obstacles().stream()
                .filter(one -> one.id().equals(action.details().links().obstacle()))
                .forEach(
                        one -> links.add(new Anchor("obstacles/" + draft.cycle().id(), name(one))));
        action.details().links().ingredients().stream()
                .flatMap(id -> draft.pack().ingredient(id).stream())
                .forEach(one -> links.add(ComparisonNavigation.linkTo(
                        draft.cycle().id(), one.id(), one.name().in(getLocale()))));
        var card = new Card(new Span(getTranslation("action.origin")), links);
        card.getElement().setAttribute("data-test-id", "origin");
        OwnerAnswer answer = action.answer();
        if (answer != null) {
            String day = Formats.date(answer.at().atZone(ZoneOffset.UTC).toLocalDate(), getLocale());
            card.add(new Paragraph(getTranslation(
                    answer.accepted() ? "action.accepted" : "action.declined", answer.name(), day, answer.reason())));
        }
        return card;
    }

    private String name(PlannedObstacle obstacle) {
        return draft.pack().obstacles().stream()
                .filter(known -> known.id().equals(obstacle.packObstacle()))
                .map(Obstacle::name)
                .map(text -> text.in(getLocale()))
                .findFirst()
                .orElseGet(() -> Objects.requireNonNullElse(obstacle.title(), ""));
    }
}
