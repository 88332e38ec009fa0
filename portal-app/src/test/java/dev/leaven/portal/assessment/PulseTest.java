package dev.leaven.portal.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.leaven.portal.assessment.app.CampaignRefused;
import dev.leaven.portal.catalog.Item;
import dev.leaven.portal.catalog.QuestionnaireLength;
import dev.leaven.portal.identity.SignedInAs;
import dev.leaven.portal.testing.Assessments;
import dev.leaven.portal.testing.MutableClock;
import dev.leaven.portal.testing.Organisation;
import dev.leaven.portal.testing.Organisations;
import dev.leaven.portal.testing.Planning;
import dev.leaven.portal.testing.PortalTest;
import dev.leaven.portal.testing.Validating;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A pulse asks about the outcome and what the plan in force works on, and nothing else. */
@PortalTest
class PulseTest {

    @Autowired
    private Organisations organisations;

    @Autowired
    private Planning planning;

    @Autowired
    private Validating validating;

    @Autowired
    private Assessments assessments;

    @Autowired
    private CampaignLifecycle lifecycle;

    @Autowired
    private Results results;

    @Autowired
    private MutableClock clock;

    private Organisation ours;
    private Organisation theirs;

    @BeforeEach
    void one_organisation_has_a_plan() {
        ours = organisations.make();
        theirs = organisations.make();
        validating.putInForce(ours, planning.planned(ours).cycle());
        clock.advance(Duration.ofDays(180));
    }

    @Test
    void learners_are_asked_about_the_outcome_and_what_the_plan_works_on() {
        CampaignId id = launch(ours);
        List<String> tokens = List.copyOf(assessments.tokens(ours, id).values());
        List<Item> items = assessments.open(tokens.getFirst()).items();
        assertThat(items.stream().filter(item -> !item.outcome()))
                .extracting(Item::ingredientId)
                .containsExactly(Planning.INGREDIENT);
        Map<String, Answer> answers = new HashMap<>();
        items.forEach(item -> answers.put(item.id(), new Answer(4)));
        tokens.stream().limit(12).forEach(token -> assessments.answer(token, answers));
        assessments.publish(ours, id);

        ResultsReport report = SignedInAs.call(ours.lead(), () -> results.report(id, Optional.empty()));
        assertThat(report.respondents().get("learner")).isEqualTo(12);
        assertThat(report.index().mean("learner")).isPresent();
        assertThat(report.ingredients().stream().filter(row -> !(row.score("learner") instanceof Score.NotAsked)))
                .extracting(ResultsReport.Row::id)
                .containsExactly(Planning.INGREDIENT);
    }

    @Test
    void without_a_plan_in_force_there_is_nothing_to_ask_about() {
        planning.measured(theirs);
        assertThatExceptionOfType(CampaignRefused.class)
                .isThrownBy(() -> launch(theirs))
                .satisfies(refused -> assertThat(refused.reasons()).containsExactly("preflight.noplan"));
    }

    private CampaignId launch(Organisation organisation) {
        return SignedInAs.call(organisation.lead(), () -> {
            var plan = new CampaignPlan(
                    "Half a year later",
                    QuestionnaireLength.PULSE,
                    List.of("en", "nl"),
                    LocalDate.now(clock).plusDays(14),
                    5,
                    Set.of());
            CampaignId id = lifecycle.draft(plan);
            lifecycle.launch(id, 0, plan);
            return id;
        });
    }
}
