package dev.leaven.portal.validation.internal;

import static dev.leaven.portal.validation.ExamplePlan.ACTION;
import static dev.leaven.portal.validation.ExamplePlan.ANNA;
import static dev.leaven.portal.validation.ExamplePlan.BRAM;
import static dev.leaven.portal.validation.ExamplePlan.CARE;
import static dev.leaven.portal.validation.ExamplePlan.SALES;
import static dev.leaven.portal.validation.ExamplePlan.TIME;
import static dev.leaven.portal.validation.app.ChangeWeight.EDITORIAL;
import static dev.leaven.portal.validation.app.ChangeWeight.MATERIAL;
import static dev.leaven.portal.validation.internal.PlanVariants.due;
import static dev.leaven.portal.validation.internal.PlanVariants.starting;
import static dev.leaven.portal.validation.internal.PlanVariants.with;
import static dev.leaven.portal.validation.internal.PlanVariants.withOwner;
import static dev.leaven.portal.validation.internal.PlanVariants.withSponsor;
import static org.assertj.core.api.Assertions.assertThat;

import dev.leaven.portal.validation.ExamplePlan;
import dev.leaven.portal.validation.app.ActionEffort;
import dev.leaven.portal.validation.app.ActionLinks;
import dev.leaven.portal.validation.app.ActionOwner;
import dev.leaven.portal.validation.app.ActionSchedule;
import dev.leaven.portal.validation.app.ActionWording;
import dev.leaven.portal.validation.app.ChangeWeight;
import dev.leaven.portal.validation.app.ChangedValue;
import dev.leaven.portal.validation.app.FieldChange;
import dev.leaven.portal.validation.app.FrozenAction;
import dev.leaven.portal.validation.app.FrozenName;
import dev.leaven.portal.validation.app.PlanChange;
import dev.leaven.portal.validation.app.PlanField;
import dev.leaven.portal.validation.app.PlanHorizon;
import dev.leaven.portal.validation.app.PlanText;
import dev.leaven.portal.validation.app.SuccessMeasure;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of an action is material, field by field. */
class ActionDifferenceTest {

    private static final LocalDate STARTS = LocalDate.of(2027, 1, 15);
    private static final LocalDate DUE = LocalDate.of(2027, 3, 31);

    @Test
    void wording_is_editorial_and_says_what_stood_there() {
        var reworded = with(ACTION, new ActionWording("Study hour", "", "People plan it"));

        assertThat(fields(ACTION, reworded))
                .containsExactly(
                        new FieldChange(
                                PlanField.TITLE,
                                new ChangedValue.Text("Learning hour"),
                                new ChangedValue.Text("Study hour"),
                                EDITORIAL),
                        new FieldChange(
                                PlanField.DESCRIPTION,
                                new ChangedValue.Text("Every \"week\"\none hour"),
                                new ChangedValue.Absent(),
                                EDITORIAL));
        assertThat(change(ACTION, reworded).name()).isEqualTo(PlanText.own("Study hour"));
        var expected = new ActionWording("Learning hour", "Every \"week\"\none hour", "None");
        assertThat(weights(ACTION, with(ACTION, expected))).containsExactly(of(PlanField.EXPECTED_CHANGE, EDITORIAL));
    }

    @Test
    void other_units_are_material_and_other_names_of_the_same_units_are_not() {
        assertThat(weights(ACTION, in(List.of(CARE, SALES)))).containsExactly(of(PlanField.UNITS, MATERIAL));
        assertThat(weights(ACTION, in(List.of()))).containsExactly(of(PlanField.UNITS, MATERIAL));
        var renamed = new FrozenName(CARE.id(), "Zorg");
        assertThat(weights(ACTION, in(List.of(renamed)))).containsExactly(of(PlanField.UNITS, EDITORIAL));
    }

    @Test
    void somebody_else_of_the_same_unit_is_editorial() {
        assertThat(weights(ACTION, withOwner(ACTION, new ActionOwner(BRAM, CARE))))
                .containsExactly(of(PlanField.OWNER, EDITORIAL));
    }

    @Test
    void the_unit_of_the_owner_is_material_whoever_the_owner_is() {
        assertThat(weights(ACTION, withOwner(ACTION, new ActionOwner(ANNA, SALES))))
                .containsExactly(of(PlanField.OWNER_UNIT, MATERIAL));
        assertThat(weights(ACTION, withOwner(ACTION, new ActionOwner(BRAM, SALES))))
                .containsExactly(of(PlanField.OWNER, MATERIAL), of(PlanField.OWNER_UNIT, MATERIAL));
    }

    @Test
    void an_owner_who_comes_or_goes_is_material() {
        var nobody = withOwner(ACTION, null);
        var somebody = List.of(of(PlanField.OWNER, MATERIAL), of(PlanField.OWNER_UNIT, MATERIAL));
        assertThat(weights(ACTION, nobody)).isEqualTo(somebody);
        assertThat(weights(nobody, ACTION)).isEqualTo(somebody);
    }

    @Test
    void an_owner_whose_unit_is_not_known_may_be_of_another_one() {
        var anna = withOwner(ACTION, new ActionOwner(ANNA, null));
        var bram = withOwner(ACTION, new ActionOwner(BRAM, null));
        assertThat(weights(anna, bram)).containsExactly(of(PlanField.OWNER, MATERIAL));
        assertThat(weights(anna, ACTION)).containsExactly(of(PlanField.OWNER_UNIT, MATERIAL));
    }

    @Test
    void an_owner_or_a_unit_with_another_name_is_editorial() {
        var married = new ActionOwner(new FrozenName(ANNA.id(), "Anna de Vries"), new FrozenName(CARE.id(), "Zorg"));
        assertThat(weights(ACTION, withOwner(ACTION, married)))
                .containsExactly(of(PlanField.OWNER, EDITORIAL), of(PlanField.OWNER_UNIT, EDITORIAL));
        var unknown = withOwner(ACTION, new ActionOwner(new FrozenName(ANNA.id(), "A."), null));
        assertThat(weights(withOwner(ACTION, new ActionOwner(ANNA, null)), unknown))
                .containsExactly(of(PlanField.OWNER, EDITORIAL));
    }

    @Test
    void sponsor_and_horizon_are_editorial() {
        assertThat(weights(ACTION, withSponsor(ACTION, ANNA))).containsExactly(of(PlanField.SPONSOR, EDITORIAL));
        assertThat(weights(ACTION, withSponsor(ACTION, null))).containsExactly(of(PlanField.SPONSOR, EDITORIAL));
        assertThat(weights(ACTION, with(ACTION, new ActionSchedule(PlanHorizon.MEDIUM, STARTS, DUE))))
                .containsExactly(of(PlanField.HORIZON, EDITORIAL));
    }

    @ParameterizedTest
    @CsvSource({"1, EDITORIAL", "-1, EDITORIAL", "30, EDITORIAL", "-30, EDITORIAL", "31, MATERIAL", "-31, MATERIAL"})
    void a_day_that_moves_by_more_than_thirty_is_material(int days, ChangeWeight weight) {
        assertThat(weights(ACTION, due(ACTION, DUE.plusDays(days)))).containsExactly(of(PlanField.DUE_ON, weight));
        assertThat(weights(ACTION, starting(ACTION, STARTS.plusDays(days))))
                .containsExactly(of(PlanField.STARTS_ON, weight));
    }

    @Test
    void a_day_that_is_set_or_cleared_is_material() {
        assertThat(weights(ACTION, due(ACTION, null))).containsExactly(of(PlanField.DUE_ON, MATERIAL));
        assertThat(weights(due(ACTION, null), ACTION)).containsExactly(of(PlanField.DUE_ON, MATERIAL));
        assertThat(weights(ACTION, starting(ACTION, null))).containsExactly(of(PlanField.STARTS_ON, MATERIAL));
    }

    @Test
    void small_moves_add_up_when_the_first_version_is_compared_with_the_last() {
        var second = due(ACTION, DUE.plusDays(20));
        var third = due(ACTION, DUE.plusDays(40));
        assertThat(change(ACTION, second).weight()).isEqualTo(EDITORIAL);
        assertThat(change(second, third).weight()).isEqualTo(EDITORIAL);
        assertThat(change(ACTION, third).weight()).isEqualTo(MATERIAL);
    }

    @Test
    void any_other_budget_is_material_and_nothing_said_is_not_zero() {
        assertThat(weights(ACTION, with(ACTION, new ActionEffort(41, 2_500))))
                .containsExactly(of(PlanField.HOURS, MATERIAL));
        assertThat(weights(ACTION, with(ACTION, new ActionEffort(40, null))))
                .containsExactly(of(PlanField.MONEY, MATERIAL));
        assertThat(weights(with(ACTION, new ActionEffort(null, null)), with(ACTION, new ActionEffort(0, 0))))
                .containsExactly(of(PlanField.HOURS, MATERIAL), of(PlanField.MONEY, MATERIAL));
    }

    @Test
    void every_part_of_the_success_measure_is_material() {
        assertThat(weights(ACTION, with(ACTION, new SuccessMeasure("Hours planned.", "", "2 a week"))))
                .containsExactly(
                        of(PlanField.SUCCESS_MEASURE, MATERIAL),
                        of(PlanField.BASELINE, MATERIAL),
                        of(PlanField.TARGET, MATERIAL));
    }

    @Test
    void what_it_works_on_is_editorial_and_shown_by_name() {
        var elsewhere = with(ACTION, new ActionLinks(Set.of("unknown"), null, List.of(CARE), Set.of("ld")));
        assertThat(fields(ACTION, elsewhere))
                .containsExactly(
                        new FieldChange(
                                PlanField.INGREDIENTS,
                                new ChangedValue.Texts(List.of(TIME.name())),
                                new ChangedValue.Texts(List.of(PlanText.own("unknown"))),
                                EDITORIAL),
                        new FieldChange(
                                PlanField.OBSTACLE,
                                new ChangedValue.Texts(List.of(ExamplePlan.NO_ROOM.name())),
                                new ChangedValue.Absent(),
                                EDITORIAL),
                        new FieldChange(
                                PlanField.PERSPECTIVES,
                                new ChangedValue.Perspectives(Set.of("hr", "business")),
                                new ChangedValue.Perspectives(Set.of("ld")),
                                EDITORIAL));
    }

    private static FrozenAction in(List<FrozenName> units) {
        var links = ACTION.links();
        return with(ACTION, new ActionLinks(links.ingredients(), links.obstacle(), units, links.perspectives()));
    }

    private static PlanChange change(FrozenAction before, FrozenAction after) {
        var changes = PlanDifferences.between(ExamplePlan.content(List.of(before)), ExamplePlan.content(List.of(after)))
                .changes();
        assertThat(changes).hasSize(1);
        return changes.getFirst();
    }

    private static List<FieldChange> fields(FrozenAction before, FrozenAction after) {
        return change(before, after).fields();
    }

    private static List<Weighed> weights(FrozenAction before, FrozenAction after) {
        return fields(before, after).stream()
                .map(field -> of(field.field(), field.weight()))
                .toList();
    }

    private static Weighed of(PlanField field, ChangeWeight weight) {
        return new Weighed(field, weight);
    }

    private record Weighed(PlanField field, ChangeWeight weight) {}
}
