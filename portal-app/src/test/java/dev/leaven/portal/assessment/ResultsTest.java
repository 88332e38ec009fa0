package dev.leaven.portal.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.leaven.portal.assessment.ResultsReport.UnitChoice;
import dev.leaven.portal.identity.SignedInAs;
import dev.leaven.portal.tenancy.UnitId;
import dev.leaven.portal.testing.Assessments;
import dev.leaven.portal.testing.Organisation;
import dev.leaven.portal.testing.Organisations;
import dev.leaven.portal.testing.PortalTest;
import dev.leaven.portal.testing.Tables;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class ResultsTest {

    @Autowired
    private Organisations organisations;

    @Autowired
    private Assessments assessments;

    @Autowired
    private Results results;

    @Autowired
    private Tables tables;

    private Organisation ours;
    private Organisation theirs;
    private CampaignId campaign;
    private CampaignId other;

    @BeforeEach
    void two_organisations_with_results() {
        ours = organisations.make(6, 7, 3);
        theirs = organisations.make(6);
        campaign = published(ours, 4);
        other = published(theirs, 2);
    }

    @Test
    void results_are_found_by_whoever_leads_the_organisation() {
        var report = report(ours, campaign, null);

        assertThat(report.name()).isEqualTo(assessments.plan(ours).name());
        assertThat(report.respondents()).containsEntry("learner", 16).containsEntry("ld", 1);
        assertThat(report.index().mean("learner")).contains(4.0);
        assertThat(report.clusters())
                .allSatisfy(row -> assertThat(row.mean("ld")).contains(3.0));
        assertThat(report.index().score("ld")).isInstanceOf(Score.NotAsked.class);
        assertThat(report.alpha()).isNull();
    }

    @Test
    void another_organisation_finds_no_such_campaign() {
        assertNone(theirs, campaign);
        assertNone(ours, other);
        assertThat(SignedInAs.call(ours.lead(), results::published))
                .extracting(CampaignRow::id)
                .containsExactly(campaign);
    }

    @Test
    void before_publication_there_is_nothing_to_see() {
        Organisation third = organisations.make();
        CampaignId draft = assessments.draft(third);
        CampaignId open = assessments.launched(third);
        assertNone(third, draft);
        assertNone(third, open);

        tables.update(third.id(), "campaign", "state = 'CLOSED'");
        assertNone(third, open);
        assertThat(SignedInAs.call(third.lead(), results::published)).isEmpty();
        tables.update(third.id(), "campaign", "state = 'CANCELLED'");
        assertNone(third, open);
    }

    @Test
    void an_expert_is_not_let_in() {
        assertThatThrownBy(() -> SignedInAs.call(ours.assessor("ld"), () -> results.report(campaign, Optional.empty())))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> SignedInAs.call(ours.assessor("ld"), () -> results.everyUnit(campaign)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void every_unit_at_once_is_what_each_shows_by_itself() {
        List<ResultsReport> every = SignedInAs.call(ours.lead(), () -> results.everyUnit(campaign));

        assertThat(every).extracting(ResultsReport::unit).startsWith(ours.top()).hasSize(4);
        assertThat(every.getFirst()).isEqualTo(report(ours, campaign, null));
        every.stream().skip(1).forEach(unit -> {
            ResultsReport alone = report(ours, campaign, unit.unit());
            assertThat(unit.index()).isEqualTo(alone.index());
            for (var row : alone.ingredients()) {
                assertThat(ResultsReport.find(unit.ingredients(), row.id()).score("learner"))
                        .isEqualTo(row.score("learner"));
            }
            assertThat(unit.clusters())
                    .allSatisfy(row -> assertThat(row.mean("ld")).isEmpty());
        });
    }

    @Test
    void a_unit_of_another_organisation_is_as_good_as_none() {
        assertThat(report(ours, campaign, theirs.teams().getFirst()).unit()).isEqualTo(ours.top());
        assertThat(report(ours, campaign, new UnitId(1)).unit()).isEqualTo(ours.top());
    }

    @Test
    void a_team_is_shown_beside_experts_who_judge_the_whole() {
        var report = report(ours, campaign, ours.teams().get(1));

        assertThat(report.unit()).isEqualTo(ours.teams().get(1));
        assertThat(report.respondents()).containsEntry("learner", 7);
        assertThat(report.index().score("learner")).isInstanceOfSatisfying(Score.Shown.class, shown -> {
            assertThat(shown.mean()).isEqualTo(4.0);
            assertThat(shown.deviation()).isNull();
            assertThat(shown.distribution()).isEmpty();
        });
        assertThat(report.clusters())
                .allSatisfy(row -> assertThat(row.mean("ld")).contains(3.0));
    }

    @Test
    void a_small_team_and_the_one_that_would_give_it_away_say_why_there_is_nothing() {
        var small = report(ours, campaign, ours.teams().get(2));
        var sibling = report(ours, campaign, ours.teams().getFirst());

        assertThat(small.respondents()).containsEntry("learner", 0);
        assertThat(small.index().score("learner")).isEqualTo(new Score.TooFew(5));
        assertThat(small.ingredients())
                .allSatisfy(row -> assertThat(row.mean("learner")).isEmpty());
        assertThat(sibling.index().score("learner")).isEqualTo(new Score.ProtectsOthers());
        assertThat(sibling.respondents()).containsEntry("learner", 0);
        assertThat(small.units()).extracting(UnitChoice::shown).containsExactly(true, false, true, false);
    }

    @Test
    void units_are_compared_without_the_hidden_ones() {
        var comparison = SignedInAs.call(ours.lead(), () -> results.compare(campaign, Optional.empty()));

        assertThat(comparison.units())
                .extracting(UnitChoice::id)
                .containsExactly(
                        ours.top(),
                        ours.teams().get(0),
                        ours.teams().get(1),
                        ours.teams().get(2));
        assertThat(comparison.ingredients()).hasSize(21).allSatisfy(line -> {
            assertThat(line.scores().get(ours.top())).isInstanceOf(Score.Shown.class);
            assertThat(line.scores().get(ours.teams().get(0))).isEqualTo(new Score.ProtectsOthers());
            assertThat(line.scores().get(ours.teams().get(1))).isInstanceOf(Score.Shown.class);
            assertThat(line.scores().get(ours.teams().get(2))).isEqualTo(new Score.TooFew(5));
        });
    }

    /** Five to nine people who all say the same would be told apart by an exact extreme. */
    @Test
    void few_who_answer_alike_get_a_band_instead_of_a_mean() {
        Organisation content = organisations.make(6);
        CampaignId id = published(content, 5);

        assertThat(report(content, id, null).index().score("learner"))
                .isEqualTo(new Score.Shown(4.5, Score.Band.OR_HIGHER, 6, null, List.of(), null));
    }

    private CampaignId published(Organisation organisation, int answer) {
        CampaignId id = assessments.launched(organisation);
        Map<String, String> tokens = assessments.tokens(organisation, id);
        tokens.forEach((name, token) -> {
            if (name.startsWith("Learner")) {
                assessments.answer(token, assessments.all(answer));
            }
        });
        assessments.fillSheet(organisation, id, "ld", 3);
        assessments.publish(organisation, id);
        return id;
    }

    private ResultsReport report(Organisation organisation, CampaignId id, @Nullable UnitId unit) {
        return SignedInAs.call(organisation.lead(), () -> results.report(id, Optional.ofNullable(unit)));
    }

    private void assertNone(Organisation organisation, CampaignId id) {
        assertThatThrownBy(() -> report(organisation, id, null)).isInstanceOf(NoSuchCampaign.class);
        assertThatThrownBy(() -> SignedInAs.call(organisation.lead(), () -> results.everyUnit(id)))
                .isInstanceOf(NoSuchCampaign.class);
        assertThatThrownBy(() -> SignedInAs.call(organisation.lead(), () -> results.compare(id, Optional.empty())))
                .isInstanceOf(NoSuchCampaign.class);
    }
}
