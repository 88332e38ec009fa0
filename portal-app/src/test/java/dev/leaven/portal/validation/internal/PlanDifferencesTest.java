package dev.leaven.portal.validation.internal;

import static dev.leaven.portal.validation.ExamplePlan.ACTION;
import static dev.leaven.portal.validation.ExamplePlan.ANNA;
import static dev.leaven.portal.validation.ExamplePlan.CARE;
import static dev.leaven.portal.validation.ExamplePlan.NO_ROOM;
import static dev.leaven.portal.validation.ExamplePlan.PACK;
import static dev.leaven.portal.validation.ExamplePlan.SALES;
import static dev.leaven.portal.validation.ExamplePlan.TIME;
import static dev.leaven.portal.validation.app.ChangeWeight.EDITORIAL;
import static dev.leaven.portal.validation.app.ChangeWeight.MATERIAL;
import static dev.leaven.portal.validation.internal.PlanVariants.concerning;
import static dev.leaven.portal.validation.internal.PlanVariants.due;
import static dev.leaven.portal.validation.internal.PlanVariants.withId;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.leaven.portal.catalog.PackRef;
import dev.leaven.portal.validation.ExamplePlan;
import dev.leaven.portal.validation.app.ActionEffort;
import dev.leaven.portal.validation.app.ActionWording;
import dev.leaven.portal.validation.app.ChangedValue;
import dev.leaven.portal.validation.app.FieldChange;
import dev.leaven.portal.validation.app.FrozenAction;
import dev.leaven.portal.validation.app.FrozenExcess;
import dev.leaven.portal.validation.app.FrozenIngredient;
import dev.leaven.portal.validation.app.FrozenName;
import dev.leaven.portal.validation.app.FrozenObstacle;
import dev.leaven.portal.validation.app.PlanChange;
import dev.leaven.portal.validation.app.PlanContent;
import dev.leaven.portal.validation.app.PlanDifference;
import dev.leaven.portal.validation.app.PlanField;
import dev.leaven.portal.validation.app.PlanScope;
import dev.leaven.portal.validation.app.PlanText;
import dev.leaven.portal.validation.app.WaivedPerspective;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What differs in the plan as a whole, and whom it concerns. */
class PlanDifferencesTest {

    private static final Set<String> ALL = Set.of("ld", "hr", "business");
    private static final FrozenAction OTHER = withId(ACTION, "0OTHER");

    private final PlanContent plan = ExamplePlan.content();

    @Test
    void the_same_plan_does_not_differ() {
        var difference = PlanDifferences.between(plan, ExamplePlan.content());
        assertThat(difference.isEmpty()).isTrue();
        assertThat(difference.isMaterial()).isFalse();
        assertThat(difference.affectedPerspectives()).isEmpty();
    }

    @Test
    void an_action_that_was_added_or_removed_is_material_and_concerns_those_it_names() {
        var both = ExamplePlan.content(List.of(ACTION, OTHER));

        var added = PlanDifferences.between(plan, both);
        assertThat(added.changes())
                .containsExactly(new PlanChange(
                        PlanChange.Subject.ACTION,
                        "0OTHER",
                        PlanText.own("Learning hour"),
                        PlanChange.Kind.ADDED,
                        List.of(),
                        MATERIAL,
                        Set.of("hr", "business")));
        assertThat(added.affectedPerspectives()).containsExactlyInAnyOrder("hr", "business");

        var removed = PlanDifferences.between(both, plan);
        assertThat(removed.changes())
                .extracting(PlanChange::id, PlanChange::kind)
                .containsExactly(tuple("0OTHER", PlanChange.Kind.REMOVED));
        assertThat(removed.affectedPerspectives()).containsExactlyInAnyOrder("hr", "business");
    }

    @Test
    void an_action_that_names_nobody_concerns_all_three() {
        var everybodys = concerning(OTHER, Set.of());
        assertThat(affected(List.of(ACTION), List.of(ACTION, everybodys))).isEqualTo(ALL);
        assertThat(affected(List.of(everybodys), List.of())).isEqualTo(ALL);
    }

    @Test
    void a_changed_action_concerns_whom_either_version_names() {
        var cheaper = PlanVariants.with(ACTION, new ActionEffort(40, 2_000));
        assertThat(affected(List.of(concerning(ACTION, Set.of("hr"))), List.of(concerning(cheaper, Set.of("ld")))))
                .containsExactlyInAnyOrder("hr", "ld");
        assertThat(affected(List.of(concerning(ACTION, Set.of())), List.of(concerning(cheaper, Set.of("ld")))))
                .isEqualTo(ALL);
        assertThat(affected(List.of(concerning(ACTION, Set.of("ld"))), List.of(concerning(cheaper, Set.of()))))
                .isEqualTo(ALL);
    }

    /** HR is no longer named first, then the action gets cheaper: against what HR approved itself, both are seen. */
    @Test
    void whoever_is_named_no_longer_is_still_concerned_against_what_they_approved() {
        var approved = concerning(ACTION, Set.of("hr", "ld"));
        var renamed = concerning(ACTION, Set.of("ld"));
        var cheaper = concerning(PlanVariants.with(ACTION, new ActionEffort(40, 2_000)), Set.of("ld"));
        assertThat(affected(List.of(approved), List.of(renamed))).isEmpty();
        assertThat(affected(List.of(renamed), List.of(cheaper))).containsExactly("ld");
        assertThat(affected(List.of(approved), List.of(cheaper))).containsExactlyInAnyOrder("hr", "ld");
    }

    @Test
    void editorial_changes_are_told_and_ask_nobody_again() {
        var reworded = PlanVariants.with(ACTION, new ActionWording("Study hour", "", ""));
        var later = due(OTHER, OTHER.schedule().dueOn().plusDays(30));
        var before = ExamplePlan.content(List.of(ACTION, OTHER));
        var difference = PlanDifferences.between(before, ExamplePlan.content(List.of(reworded, later)));
        assertThat(difference.changes())
                .hasSize(2)
                .allMatch(change -> change.weight() == EDITORIAL)
                .allMatch(change -> change.perspectives().equals(Set.of("hr", "business")));
        assertThat(difference.isMaterial()).isFalse();
        assertThat(difference.affectedPerspectives()).isEmpty();
    }

    @Test
    void only_the_material_ones_of_several_changes_ask_again() {
        var reworded = concerning(PlanVariants.with(ACTION, new ActionWording("Study hour", "", "")), Set.of("hr"));
        var cheaper = concerning(PlanVariants.with(OTHER, new ActionEffort(40, 0)), Set.of("ld"));
        assertThat(affected(
                        List.of(concerning(ACTION, Set.of("hr")), concerning(OTHER, Set.of("ld"))),
                        List.of(reworded, cheaper)))
                .containsExactly("ld");
    }

    @Test
    void cycle_goal_pack_and_excesses_of_the_plan_are_editorial() {
        var changed = new PlanContent(
                "2028",
                "Iedereen leert",
                new PlanScope(new PackRef(PACK.id(), "1.1.0"), List.of(new FrozenName(CARE.id(), "Zorg"))),
                plan.ingredients(),
                plan.obstacles(),
                plan.actions(),
                List.of(new FrozenExcess("OWNER", ANNA, "He asked for it")),
                plan.waived());
        var change = only(PlanDifferences.between(plan, changed));
        assertThat(change.subject()).isEqualTo(PlanChange.Subject.PLAN);
        assertThat(change.name()).isEqualTo(PlanText.own("2028"));
        assertThat(change.perspectives()).isEqualTo(ALL);
        assertThat(change.fields())
                .allMatch(field -> field.weight() == EDITORIAL)
                .extracting(FieldChange::field)
                .containsExactly(PlanField.CYCLE, PlanField.GOAL, PlanField.PACK, PlanField.UNITS, PlanField.EXCESSES);
        assertThat(change.fields().get(2).after()).isEqualTo(new ChangedValue.Text("learner-engagement-core 1.1.0"));
    }

    @Test
    void another_scope_is_material_and_concerns_all() {
        var change =
                only(PlanDifferences.between(plan, with(new PlanScope(PACK, List.of(CARE, SALES)), plan.waived())));
        assertThat(change.fields())
                .containsExactly(new FieldChange(
                        PlanField.UNITS,
                        new ChangedValue.Names(List.of(CARE)),
                        new ChangedValue.Names(List.of(CARE, SALES)),
                        MATERIAL));
        assertThat(new PlanDifference(List.of(change)).affectedPerspectives()).isEqualTo(ALL);
    }

    @Test
    void whatever_is_waived_with_its_reason_is_material_and_concerns_all() {
        for (var waived : List.of(
                List.<WaivedPerspective>of(),
                List.of(new WaivedPerspective("ld", "Another reason")),
                List.of(new WaivedPerspective("hr", "No L&D here yet")))) {
            var difference = PlanDifferences.between(plan, with(plan.scope(), waived));
            assertThat(only(difference).fields())
                    .extracting(FieldChange::field)
                    .containsExactly(PlanField.WAIVED_PERSPECTIVES);
            assertThat(difference.affectedPerspectives()).isEqualTo(ALL);
        }
    }

    @Test
    void ingredients_and_obstacles_come_and_go_and_change_editorially() {
        var time = new FrozenIngredient(TIME.id(), PlanText.own("Time"), 3, 5, null);
        var trust = new FrozenIngredient("trust", PlanText.own("Trust"), 1, 2, 40);
        var noRoom = new FrozenObstacle(NO_ROOM.id(), PlanText.own("No room"), "", Set.of("trust"));
        var noMoney = new FrozenObstacle("0MONEY", PlanText.own("No money"), "", Set.of());

        var difference = PlanDifferences.between(
                with(List.of(TIME), List.of(NO_ROOM, noMoney)), with(List.of(time, trust), List.of(noRoom)));

        assertThat(difference.isMaterial()).isFalse();
        assertThat(difference.changes())
                .extracting(PlanChange::subject, PlanChange::id, PlanChange::kind)
                .containsExactly(
                        tuple(PlanChange.Subject.INGREDIENT, TIME.id(), PlanChange.Kind.CHANGED),
                        tuple(PlanChange.Subject.INGREDIENT, "trust", PlanChange.Kind.ADDED),
                        tuple(PlanChange.Subject.OBSTACLE, "0MONEY", PlanChange.Kind.REMOVED),
                        tuple(PlanChange.Subject.OBSTACLE, NO_ROOM.id(), PlanChange.Kind.CHANGED));
        assertThat(difference.changes().get(0).fields())
                .extracting(FieldChange::field)
                .containsExactly(PlanField.NAME, PlanField.CURRENT_LEVEL, PlanField.TARGET_LEVEL, PlanField.IMPORTANCE);
        assertThat(difference.changes().get(3).fields())
                .extracting(FieldChange::field)
                .containsExactly(PlanField.NAME, PlanField.REASON, PlanField.INGREDIENTS);
    }

    @Test
    void two_ingredients_of_the_same_name_are_still_two() {
        var twin = new FrozenIngredient("twin", TIME.name(), 2, 4, 35);
        var moved = new FrozenObstacle(NO_ROOM.id(), NO_ROOM.name(), NO_ROOM.reason(), Set.of("twin"));
        var difference = PlanDifferences.between(
                with(List.of(TIME, twin), List.of(NO_ROOM)), with(List.of(TIME, twin), List.of(moved)));
        assertThat(only(difference).fields()).extracting(FieldChange::field).containsExactly(PlanField.INGREDIENTS);
    }

    private PlanContent with(PlanScope scope, List<WaivedPerspective> waived) {
        return new PlanContent(
                plan.cycle(),
                plan.goal(),
                scope,
                plan.ingredients(),
                plan.obstacles(),
                plan.actions(),
                plan.excesses(),
                waived);
    }

    private PlanContent with(List<FrozenIngredient> ingredients, List<FrozenObstacle> obstacles) {
        return new PlanContent(
                plan.cycle(),
                plan.goal(),
                plan.scope(),
                ingredients,
                obstacles,
                plan.actions(),
                plan.excesses(),
                plan.waived());
    }

    private static PlanChange only(PlanDifference difference) {
        assertThat(difference.changes()).hasSize(1);
        return difference.changes().getFirst();
    }

    private static Set<String> affected(List<FrozenAction> before, List<FrozenAction> after) {
        return PlanDifferences.between(ExamplePlan.content(before), ExamplePlan.content(after))
                .affectedPerspectives();
    }
}
