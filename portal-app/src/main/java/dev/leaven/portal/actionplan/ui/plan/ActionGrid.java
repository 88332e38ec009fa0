package dev.leaven.portal.actionplan.ui.plan;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import dev.leaven.portal.actionplan.PlanDraft;
import dev.leaven.portal.actionplan.PlannedAction;
import dev.leaven.portal.actionplan.app.Plans;
import dev.leaven.portal.catalog.Pack;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.identity.PersonId;
import dev.leaven.portal.identity.PersonRow;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The actions of a plan. Rows are fetched as they come into sight. */
final class ActionGrid extends Composite<Grid<PlannedAction>> {

    private static final int ALL_AT_ONCE = 40;

    private final Plans plans;
    // Not the draft: an open page would keep every action of it.
    private final CycleId cycle;
    private final Pack pack;
    private final int count;
    private final Map<PersonId, String> owners;

    ActionGrid(Plans plans, List<PersonRow> people, PlanDraft draft) {
        this.plans = plans;
        this.cycle = draft.cycle().id();
        this.pack = draft.pack();
        this.count = draft.actions().size();
        Set<PersonId> owning = draft.actions().stream()
                .flatMap(one -> Stream.ofNullable(one.details().people().owner()))
                .collect(Collectors.toSet());
        this.owners = people.stream()
                .filter(person -> owning.contains(person.id()))
                .collect(Collectors.toMap(PersonRow::id, PersonRow::name));
    }

    @Override
    protected Grid<PlannedAction> initContent() {
        var grid = new Grid<PlannedAction>();
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addColumn(new ComponentRenderer<>(one -> new ActionRow(cycle, pack, one, owner(one))))
                .setHeader(getTranslation("plan.actions", count));
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

    private String owner(PlannedAction one) {
        PersonId owner = one.details().people().owner();
        return owner == null ? getTranslation("plan.owner.none") : owners.getOrDefault(owner, "");
    }
}
