package dev.leaven.portal.actionplan.ui.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import dev.leaven.portal.actionplan.ActionDetails.Links;
import dev.leaven.portal.actionplan.ObstacleId;
import dev.leaven.portal.actionplan.PlanDraft;
import dev.leaven.portal.actionplan.PlannedObstacle;
import dev.leaven.portal.actionplan.ui.FieldProblems;
import dev.leaven.portal.catalog.Ingredient;
import dev.leaven.portal.catalog.Perspective;
import dev.leaven.portal.cycle.CycleUnit;
import dev.leaven.portal.tenancy.UnitId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an action works on, against what, where, and whom it concerns. */
final class ActionLinkFields extends Composite<Div> {

    private final CheckboxGroup<Ingredient> ingredients = new CheckboxGroup<>();
    private final Select<PlannedObstacle> obstacle = new Select<>();
    private final MultiSelectComboBox<CycleUnit> units = new MultiSelectComboBox<>();
    private final CheckboxGroup<Perspective> perspectives = new CheckboxGroup<>();
    private final PlanDraft draft;
    private final List<CycleUnit> known;
    private Set<String> elsewhere = Set.of();

    ActionLinkFields(Component page, Locale locale, PlanDraft draft, List<CycleUnit> known, FieldProblems problems) {
        this.draft = draft;
        this.known = known;
        ingredients.setLabel(page.getTranslation("plan.field.ingredients"));
        ingredients.setItems(draft.ingredients().stream()
                .flatMap(one -> draft.pack().ingredient(one.id()).stream())
                .toList());
        ingredients.getElement().setAttribute("data-test-id", "action-ingredients");
        ingredients.setItemLabelGenerator(one -> one.name().in(locale));
        obstacle.setLabel(page.getTranslation("plan.field.obstacle"));
        obstacle.setItems(draft.obstacles());
        obstacle.setEmptySelectionAllowed(true);
        obstacle.setEmptySelectionCaption(page.getTranslation("action.obstacle.none"));
        obstacle.getElement().setAttribute("data-test-id", "action-obstacle");
        obstacle.setItemLabelGenerator(
                one -> one == null ? page.getTranslation("action.obstacle.none") : draft.name(one, locale));
        units.setLabel(page.getTranslation("plan.field.units"));
        units.setHelperText(page.getTranslation("action.units.help"));
        units.setItems(known);
        units.getElement().setAttribute("data-test-id", "action-units");
        units.setItemLabelGenerator(CycleUnit::name);
        perspectives.setLabel(page.getTranslation("plan.field.perspectives"));
        perspectives.setHelperText(page.getTranslation("action.perspectives.help"));
        perspectives.setItems(draft.pack().perspectives().stream()
                .filter(Perspective::identified)
                .toList());
        perspectives.getElement().setAttribute("data-test-id", "action-perspectives");
        perspectives.setItemLabelGenerator(one -> one.name().in(locale));
        problems.at("ingredients", ingredients)
                .at("obstacle", obstacle)
                .at("units", units)
                .at("perspectives", perspectives);
    }

    @Override
    protected Div initContent() {
        var where = new Div(obstacle, units);
        where.addClassName("lv-grid-2");
        var all = new Div(ingredients, where, perspectives);
        all.addClassName("lv-stack");
        return all;
    }

    void fill(Links links) {
        ingredients.setValue(draft.ingredients().stream()
                .flatMap(one -> draft.pack().ingredient(one.id()).stream())
                .filter(one -> links.ingredients().contains(one.id()))
                .collect(Collectors.toSet()));
        elsewhere = links.ingredients().stream()
                .filter(id ->
                        draft.ingredients().stream().noneMatch(one -> one.id().equals(id)))
                .collect(Collectors.toSet());
        obstacle.setValue(draft.obstacles().stream()
                .filter(one -> one.id().equals(links.obstacle()))
                .findFirst()
                .orElse(null));
        units.setValue(
                known.stream().filter(one -> links.units().contains(one.id())).collect(Collectors.toSet()));
        perspectives.setValue(draft.pack().perspectives().stream()
                .filter(one -> links.perspectives().contains(one.id()))
                .collect(Collectors.toSet()));
    }

    void setReadOnly(boolean readOnly) {
        ingredients.setReadOnly(readOnly);
        obstacle.setReadOnly(readOnly);
        units.setReadOnly(readOnly);
        perspectives.setReadOnly(readOnly);
    }

    /** Also those that the plan does not work on any more: dropping them is for people to do. */
    Set<String> ingredients() {
        return Stream.concat(ingredients.getValue().stream().map(Ingredient::id), elsewhere.stream())
                .collect(Collectors.toSet());
    }

    @Nullable
    ObstacleId obstacle() {
        PlannedObstacle chosen = obstacle.getValue();
        return chosen == null ? null : chosen.id();
    }

    Set<UnitId> units() {
        return units.getValue().stream().map(CycleUnit::id).collect(Collectors.toSet());
    }

    Set<String> perspectives() {
        return perspectives.getValue().stream().map(Perspective::id).collect(Collectors.toSet());
    }
}
