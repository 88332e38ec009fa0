package dev.leaven.portal.actionplan.ui.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.leaven.portal.actionplan.OwnerAnswer;
import dev.leaven.portal.actionplan.PlannedAction;
import dev.leaven.portal.actionplan.ui.IngredientLinks;
import dev.leaven.portal.catalog.Pack;
import dev.leaven.portal.components.Formats;
import dev.leaven.portal.components.StatusBadge;
import dev.leaven.portal.components.StatusBadge.Kind;
import dev.leaven.portal.cycle.CycleId;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An action on one line, or as a small card on a phone. Words stand beside its numbers, so that it needs no header. */
final class ActionRow extends Composite<Div> {

    private final CycleId cycle;
    private final Pack pack;
    private final PlannedAction action;
    private final String owner;

    /** @param owner by name */
    ActionRow(CycleId cycle, Pack pack, PlannedAction action, String owner) {
        this.cycle = cycle;
        this.pack = pack;
        this.action = action;
        this.owner = owner;
    }

    @Override
    protected Div initContent() {
        var title = new Anchor(
                ActionNavigation.path(cycle, action.id()), action.details().title());
        title.addClassName("lv-strong");
        var asks = soft(asks());
        asks.setVisible(!asks.getText().isEmpty());
        var row = new Div(
                stack(title, ingredients()),
                new Span(owner),
                stack(new Span(due()), soft(horizon())),
                new Div(asks),
                new Div(answer()));
        row.addClassName("lv-action-row");
        row.getElement().setAttribute("data-test-id", "action-row");
        return row;
    }

    private Component ingredients() {
        var names = new Div();
        names.addClassNames("lv-row", "lv-soft");
        action.details().links().ingredients().stream()
                .flatMap(id -> pack.ingredient(id).stream())
                .forEach(one -> {
                    var name = new Span(
                            IngredientLinks.dot(pack, one.id()),
                            new Span(one.name().in(getLocale())));
                    name.addClassName("lv-dotted");
                    names.add(name);
                });
        return names;
    }

    private String due() {
        LocalDate due = action.details().schedule().dueOn();
        return due == null
                ? getTranslation("plan.due.none")
                : getTranslation("plan.due", Formats.date(due, getLocale()));
    }

    private String horizon() {
        return getTranslation(
                "plan.horizon." + action.details().schedule().horizon().name().toLowerCase(Locale.ROOT));
    }

    /** Hours and money; empty where nobody has said. */
    private String asks() {
        Integer hours = action.details().effort().hours();
        Integer money = action.details().effort().money();
        return Stream.of(
                        hours == null ? "" : getTranslation("plan.hours", hours),
                        money == null ? "" : getTranslation("plan.money", money))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** Whoever answered before is asked again once the terms are others; a new owner has not said anything yet. */
    private StatusBadge answer() {
        OwnerAnswer answer = action.answer();
        OwnerAnswer earlier = action.earlier();
        if (answer != null) {
            return answer.accepted()
                    ? new StatusBadge(getTranslation("plan.answer.accepted"), Kind.GOOD)
                    : new StatusBadge(getTranslation("plan.answer.declined"), Kind.BAD);
        }
        return earlier != null
                        && earlier.person().equals(action.details().people().owner())
                ? new StatusBadge(getTranslation("plan.answer.changed"), Kind.ATTENTION)
                : new StatusBadge(getTranslation("plan.answer.open"), Kind.QUIET);
    }

    private static Div stack(Component... parts) {
        var stack = new Div(parts);
        stack.addClassName("lv-stack-s");
        return stack;
    }

    private static Span soft(String text) {
        var span = new Span(text);
        span.addClassName("lv-soft");
        return span;
    }
}
