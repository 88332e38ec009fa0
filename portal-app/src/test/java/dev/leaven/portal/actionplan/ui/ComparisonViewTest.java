package dev.leaven.portal.actionplan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import dev.leaven.portal.actionplan.app.Comparing;
import dev.leaven.portal.actionplan.app.ComparisonField;
import dev.leaven.portal.actionplan.app.ComparisonOverview;
import dev.leaven.portal.assessment.CampaignId;
import dev.leaven.portal.assessment.ui.LevelPicker;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.cycle.CycleStep;
import dev.leaven.portal.cycle.app.CycleLifecycle;
import dev.leaven.portal.cycle.app.Cycles;
import dev.leaven.portal.identity.SignedInAs;
import dev.leaven.portal.testing.Organisation;
import dev.leaven.portal.testing.Planning;
import dev.leaven.portal.testing.PortalUiTest;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A lead compares, one ingredient after the other. */
class ComparisonViewTest extends PortalUiTest {

    private static final String QUERY = "?ingredient=" + Planning.INGREDIENT;

    @Autowired
    private Planning planning;

    @Autowired
    private Comparing comparing;

    @Autowired
    private Cycles cycles;

    @Autowired
    private CycleLifecycle lifecycle;

    private Organisation ours;
    private Organisation theirs;

    @BeforeEach
    void two_organisations() {
        ours = organisations.make();
        theirs = organisations.make();
    }

    @Test
    void every_ingredient_is_in_the_table_and_where_learners_see_less_it_says_so() {
        CycleId cycle = planning.measured(ours);

        open(ours.lead(), "compare/" + cycle);

        assertThat(told()).contains("0 of at most 5", "learners 1.0 lower");
    }

    @Test
    void a_proposed_level_is_confirmed_with_one_click_and_kept() {
        CycleId cycle = planning.measured(ours);
        open(ours.lead(), "compare/" + cycle + QUERY);

        window().test(find(Button.class, "confirm")).click();

        assertThat(now(cycle, ComparisonField.CURRENT)).isEqualTo(2);
        assertThat(shows("conflict")).isFalse();
    }

    @Test
    void two_leads_on_the_same_field_lose_nothing() {
        CycleId cycle = planning.measured(ours);
        open(ours.lead(), "compare/" + cycle + QUERY);
        SignedInAs.run(ours.lead(), () -> comparing.save(cycle, Planning.INGREDIENT, ComparisonField.CURRENT, null, 4));

        window().test(find(Button.class, "confirm")).click();

        assertThat(now(cycle, ComparisonField.CURRENT)).isEqualTo(4);
        window().test(find(Button.class, "save-mine")).click();
        assertThat(now(cycle, ComparisonField.CURRENT)).isEqualTo(2);
    }

    @Test
    void a_sixth_ingredient_is_refused_and_its_box_stays_empty() {
        CycleId cycle = planning.measured(ours);
        ComparisonOverview all = SignedInAs.call(ours.lead(), () -> comparing.overview(cycle));
        List<String> others = all.rows().stream()
                .map(row -> row.ingredient().id())
                .filter(id -> !id.equals(Planning.INGREDIENT))
                .limit(ComparisonOverview.MOST_CHOSEN)
                .toList();
        SignedInAs.run(
                ours.lead(),
                () -> others.forEach(id -> comparing.save(cycle, id, ComparisonField.CHOSEN, false, true)));
        open(ours.lead(), "compare/" + cycle + QUERY);

        Checkbox box = find(Checkbox.class, "chosen");
        window().test(box).click();

        assertThat(box.getValue()).isFalse();
        assertThat(told()).contains("At most 5 ingredients", "5 of at most 5");
    }

    @Test
    void everything_is_there_in_dutch() {
        CycleId cycle = planning.measured(ours);

        open(ours.lead(), "compare/" + cycle + QUERY, Locale.of("nl"));

        assertThat(told())
                .contains("Vergelijken met het recept", "Huidig niveau")
                .doesNotContain("compare.");
        assertThat(find(LevelPicker.class, "target").getValue()).isEqualTo("none");
    }

    @Test
    void another_organisations_comparison_is_not_found() {
        CycleId cycle = planning.measured(theirs);
        open(ours.lead(), "campaigns");

        go("compare/" + cycle);

        assertThat(view()).isEqualTo("NotFoundView");
    }

    @Test
    void before_the_results_it_says_what_is_missing() {
        assessments.launched(ours);

        open(ours.lead(), "compare");

        assertThat(shows("gate")).isTrue();
    }

    @Test
    void without_a_cycle_it_says_how_to_begin_one() {
        planning.measured(theirs);

        open(ours.lead(), "compare");

        assertThat(shows("begin-cycle")).isTrue();
        assertThat(shows("comparison")).isFalse();
    }

    @Test
    void what_may_not_be_seen_stays_hidden_and_says_why() {
        CampaignId campaign = assessments.launched(ours);
        assessments.fillSheet(ours, campaign, "ld", 4);
        assessments.tokens(ours, campaign).values().stream()
                .limit(3)
                .forEach(token -> assessments.answer(token, assessments.all(1)));
        assessments.publish(ours, campaign);
        CycleId cycle = SignedInAs.call(ours.lead(), () -> cycles.current().orElseThrow());
        SignedInAs.run(ours.lead(), () -> lifecycle.leaveEarly(cycle, CycleStep.TAKE_STOCK, "The goal comes later."));

        open(ours.lead(), "compare/" + cycle + QUERY);

        assertThat(told()).contains("Fewer than 5 answers").doesNotContain("Learners see this at", " lower");
    }

    @Test
    void whoever_takes_what_the_other_lead_wrote_sees_it_and_overwrites_nothing() {
        CycleId cycle = planning.measured(ours);
        open(ours.lead(), "compare/" + cycle + QUERY);
        SignedInAs.run(ours.lead(), () -> comparing.save(cycle, Planning.INGREDIENT, ComparisonField.CURRENT, null, 4));
        window().test(find(Button.class, "confirm")).click();

        window().test(find(Button.class, "take-theirs")).click();

        assertThat(find(LevelPicker.class, "current").getValue()).isEqualTo("4");
        assertThat(shows("conflict")).isFalse();
        assertThat(now(cycle, ComparisonField.CURRENT)).isEqualTo(4);
    }

    @Test
    void notes_are_folded_until_there_are_some() {
        CycleId cycle = planning.measured(ours);
        open(ours.lead(), "compare/" + cycle + QUERY);
        assertThat(window().find(Details.class).single().isOpened()).isFalse();

        SignedInAs.run(
                ours.lead(), () -> comparing.save(cycle, Planning.INGREDIENT, ComparisonField.EVIDENCE, "", "Minutes"));
        open(ours.lead(), "compare/" + cycle + QUERY);

        assertThat(window().find(Details.class).single().isOpened()).isTrue();
    }

    private <T> T now(CycleId cycle, ComparisonField<T> field) {
        return SignedInAs.call(
                ours.lead(),
                () -> field.get(comparing
                        .overview(cycle)
                        .row(Planning.INGREDIENT)
                        .orElseThrow()
                        .entry()));
    }
}
