package dev.leaven.portal.actionplan.ui.plan;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import dev.leaven.portal.actionplan.OwnerAnswer;
import dev.leaven.portal.actionplan.PlanDraft;
import dev.leaven.portal.actionplan.PlannedAction;
import dev.leaven.portal.actionplan.app.Plans;
import dev.leaven.portal.catalog.Ingredient;
import dev.leaven.portal.catalog.Pack;
import dev.leaven.portal.components.Formats;
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

    /** Words beside numbers, so that a line needs no header; the sheet lays them out. */
    private static final String ROW = """
            <div class="lv-action-row" data-test-id="action-row">
              <a class="lv-strong" href=${item.path} router-link>${item.title}</a>
              <span class="lv-soft">${item.ingredients}</span>
              <span>${item.owner}</span>
              <span>${item.due}</span>
              <span class="lv-soft">${item.asks}</span>
              <span class="lv-badge lv-badge-${item.kind}">${item.answer}</span>
            </div>
            """;

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
        grid.addColumn(renderer()).setHeader(getTranslation("plan.actions", count));
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

    private LitRenderer<PlannedAction> renderer() {
        return LitRenderer.<PlannedAction>of(ROW)
                .withProperty("path", one -> ActionNavigation.path(cycle, one.id()))
                .withProperty("title", one -> one.details().title())
                .withProperty("ingredients", this::ingredients)
                .withProperty("owner", this::owner)
                .withProperty("due", this::due)
                .withProperty("asks", this::asks)
                .withProperty("answer", one -> getTranslation("plan.answer." + state(one)))
                .withProperty("kind", ActionGrid::kind);
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

    private static String kind(PlannedAction one) {
        return switch (state(one)) {
            case "accepted" -> "good";
            case "declined" -> "bad";
            default -> "quiet";
        };
    }
}
