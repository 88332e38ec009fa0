package dev.leaven.portal.actionplan.ui.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import dev.leaven.portal.actionplan.OwnerAnswer;
import dev.leaven.portal.actionplan.PlanDraft;
import dev.leaven.portal.actionplan.PlannedAction;
import dev.leaven.portal.actionplan.app.Plans;
import dev.leaven.portal.catalog.Ingredient;
import dev.leaven.portal.catalog.Pack;
import dev.leaven.portal.components.Formats;
import dev.leaven.portal.components.StatusBadge;
import dev.leaven.portal.components.StatusBadge.Kind;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.identity.PersonId;
import dev.leaven.portal.identity.PersonRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The actions of a plan, a line each on a wide page and a card each on a phone. Rows are fetched as they come into sight. */
final class ActionGrid extends Composite<Grid<PlannedAction>> {

    private static final int ALL_AT_ONCE = 40;

    private final Plans plans;
    private final Map<PersonId, String> names;
    private final CycleId cycle;
    private final Pack pack;
    private final int count;

    ActionGrid(Plans plans, List<PersonRow> people, PlanDraft draft) {
        this.plans = plans;
        this.names = people.stream().collect(Collectors.toMap(PersonRow::id, PersonRow::name));
        this.cycle = draft.cycle().id();
        this.pack = draft.pack();
        this.count = draft.actions().size();
    }

    @Override
    protected Grid<PlannedAction> initContent() {
        var grid = new Grid<PlannedAction>();
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addColumn(new ComponentRenderer<>(this::row)).setHeader(getTranslation("plan.actions", count));
        grid.setItems(DataProvider.fromCallbacks(
                query -> plans.actions(cycle, query.getOffset(), query.getLimit()).stream(), query -> {
                    query.getOffset();
                    query.getLimit();
                    return count;
                }));
        grid.setAllRowsVisible(count <= ALL_AT_ONCE);
        grid.getElement().setAttribute("data-test-id", "actions");
        return grid;
    }

    private Component row(PlannedAction one) {
        var title =
                new Anchor(ActionNavigation.path(cycle, one.id()), one.details().title());
        title.addClassName("lv-strong");
        var row = new Div(
                title,
                soft(ingredients(one)),
                new Span(owner(one)),
                new Span(due(one)),
                soft(asks(one)),
                new StatusBadge(getTranslation("plan.answer." + state(one)), kind(one)));
        row.addClassName("lv-action-row");
        row.getElement().setAttribute("data-test-id", "action-row");
        return row;
    }

    private static Span soft(String text) {
        var span = new Span(text);
        span.addClassName("lv-soft");
        return span;
    }

    private String ingredients(PlannedAction one) {
        return one.details().links().ingredients().stream()
                .flatMap(id -> pack.ingredient(id).stream())
                .map(Ingredient::name)
                .map(text -> text.in(getLocale()))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private String owner(PlannedAction one) {
        PersonId owner = one.details().people().owner();
        return owner == null ? getTranslation("plan.owner.none") : names.getOrDefault(owner, "");
    }

    private String due(PlannedAction one) {
        @Nullable LocalDate due = one.details().schedule().dueOn();
        return due == null
                ? getTranslation("plan.horizon."
                        + one.details().schedule().horizon().name().toLowerCase(Locale.ROOT))
                : getTranslation("plan.due", Formats.date(due, getLocale()));
    }

    private String asks(PlannedAction one) {
        Integer hours = one.details().effort().hours();
        return hours == null ? "" : getTranslation("plan.hours", hours);
    }

    private static String state(PlannedAction one) {
        OwnerAnswer answer = one.answer();
        if (answer == null) {
            return "open";
        }
        return answer.accepted() ? "accepted" : "declined";
    }

    private static Kind kind(PlannedAction one) {
        return switch (state(one)) {
            case "accepted" -> Kind.GOOD;
            case "declined" -> Kind.BAD;
            default -> Kind.QUIET;
        };
    }
}
