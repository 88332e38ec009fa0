package dev.leaven.portal.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.awaitility.Awaitility.await;

import dev.leaven.portal.assessment.app.CampaignRefused;
import dev.leaven.portal.assessment.app.Questionnaire;
import dev.leaven.portal.catalog.QuestionnaireLength;
import dev.leaven.portal.identity.SignedInAs;
import dev.leaven.portal.testing.Assessments;
import dev.leaven.portal.testing.MutableClock;
import dev.leaven.portal.testing.Organisation;
import dev.leaven.portal.testing.Organisations;
import dev.leaven.portal.testing.PortalTest;
import dev.leaven.portal.testing.Tables;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class CampaignLifecycleTest {

    private static final LocalDate TODAY = LocalDate.ofInstant(MutableClock.START, ZoneOffset.UTC);

    @Autowired
    private Organisations organisations;

    @Autowired
    private Assessments assessments;

    @Autowired
    private Campaigns campaigns;

    @Autowired
    private CampaignLifecycle lifecycle;

    @Autowired
    private InvitationLinks links;

    @Autowired
    private Tables tables;

    private Organisation ours;

    @BeforeEach
    void an_organisation() {
        ours = organisations.make();
    }

    @Test
    void a_draft_keeps_what_was_decided_and_asks_nobody() {
        var plan = assessments.plan(ours);
        CampaignId id = assessments.draft(ours);

        var overview = overview(id);
        assertThat(overview.state()).isEqualTo(CampaignState.DRAFT);
        assertThat(overview.plan()).isEqualTo(plan);
        assertThat(overview.sheets())
                .extracting(CampaignOverview.SheetRow::perspective)
                .containsExactlyInAnyOrder("ld", "hr", "business");
        assertThat(tables.rows(ours.id(), "learner_invitation")).isEmpty();
    }

    @Test
    void a_draft_can_be_changed_entirely() {
        CampaignId id = assessments.draft(ours);
        var other = new CampaignPlan(
                "Another name",
                QuestionnaireLength.FULL,
                List.of("nl"),
                TODAY.plusDays(3),
                8,
                Set.of(ours.assessor("hr").person().orElseThrow()));

        asLead(() -> lifecycle.change(id, 0, other));

        assertThat(overview(id).plan()).isEqualTo(other);
        assertThat(overview(id).sheets())
                .extracting(CampaignOverview.SheetRow::perspective)
                .containsExactly("hr");
    }

    @Test
    void a_threshold_can_be_raised_but_never_lowered() {
        var plan = assessments.plan(ours);
        var careless =
                new CampaignPlan(plan.name(), plan.form(), plan.languages(), plan.closesOn(), 1, plan.assessors());

        CampaignId id = SignedInAs.call(ours.lead(), () -> lifecycle.draft(careless));

        assertThat(overview(id).plan().minResponses()).isEqualTo(5);
    }

    @Test
    void a_launch_is_refused_with_every_reason_at_once_and_changes_nothing() {
        CampaignId id = assessments.draft(ours);
        var hopeless = new CampaignPlan(" ", QuestionnaireLength.SHORT, List.of(), TODAY, 5, Set.of());

        assertRefused(
                () -> lifecycle.launch(id, 0, hopeless),
                "preflight.name",
                "preflight.closes",
                "preflight.languages",
                "preflight.assessors");

        assertThat(overview(id).state()).isEqualTo(CampaignState.DRAFT);
        assertThat(overview(id).plan()).isEqualTo(assessments.plan(ours));
        assertThat(tables.rows(ours.id(), "learner_invitation")).isEmpty();
    }

    @Test
    void a_language_that_the_recipe_does_not_speak_stops_a_launch() {
        CampaignId id = assessments.draft(ours);
        var plan = assessments.plan(ours);
        var klingon =
                new CampaignPlan(plan.name(), plan.form(), List.of("en", "tlh"), plan.closesOn(), 5, plan.assessors());

        assertRefused(() -> lifecycle.launch(id, 0, klingon), "preflight.languages");
    }

    @Test
    void launching_invites_everybody_and_freezes_the_units() {
        CampaignId id = assessments.launched(ours);

        var overview = overview(id);
        assertThat(overview.state()).isEqualTo(CampaignState.OPEN);
        assertThat(overview.openedOn()).isEqualTo(TODAY);
        assertThat(overview.learners()).isEqualTo(new CampaignOverview.Turnout(16, 0));
        assertThat(overview.units()).isEqualTo(3);
        assertThat(tables.rows(ours.id(), "campaign_unit"))
                .extracting(row -> row.get("invited"))
                .containsExactlyInAnyOrder(16, 6, 6);
    }

    @Test
    void a_second_launch_is_refused_and_invites_nobody_twice() {
        CampaignId id = assessments.launched(ours);

        assertRefused(() -> lifecycle.launch(id, 0, assessments.plan(ours)), "campaign.refused.state.open");
        assertRefused(() -> lifecycle.change(id, 0, assessments.plan(ours)), "campaign.refused.state.open");

        assertThat(overview(id).learners().invited()).isEqualTo(16);
    }

    @Test
    void closing_publishes_by_itself() {
        CampaignId id = assessments.launched(ours);

        asLead(() -> lifecycle.close(id));

        await().atMost(Duration.ofSeconds(60)).until(() -> overview(id).state() == CampaignState.PUBLISHED);
        assertThat(overview(id).publishedOn()).isEqualTo(TODAY);
        assertRefused(() -> lifecycle.close(id), "campaign.refused.state.published");
        assertRefused(() -> lifecycle.cancel(id), "campaign.refused.state.published");
    }

    @Test
    void calling_off_deletes_what_learners_answered_and_what_they_began() {
        CampaignId id = assessments.launched(ours);
        var tokens = assessments.tokens(ours, id);
        String answered = Objects.requireNonNull(tokens.get("Learner 1.1"));
        String began = Objects.requireNonNull(tokens.get("Learner 1.2"));
        assessments.answer(answered, assessments.all(3));
        assessments.save(began, assessments.all(3));

        asLead(() -> lifecycle.cancel(id));

        assertThat(overview(id).state()).isEqualTo(CampaignState.CANCELLED);
        for (String table : List.of("learner_answer", "learner_response", "learner_draft")) {
            assertThat(tables.rows(ours.id(), table)).isEmpty();
        }
        assertThat(assessments.open(began).state()).isEqualTo(Questionnaire.State.CANCELLED);
        assertThat(assessments.submit(answered)).isEqualTo(Questionnaire.State.CANCELLED);
        assertRefused(() -> lifecycle.close(id), "campaign.refused.state.cancelled");
    }

    @Test
    void links_are_handed_out_while_the_campaign_is_open_and_the_campaign_keeps_by_whom() {
        CampaignId id = assessments.draft(ours);
        assertRefused(() -> links.handOut(id), "campaign.refused.state.draft");

        asLead(() -> lifecycle.launch(id, 0, assessments.plan(ours)));
        assertThat(assessments.tokens(ours, id)).hasSize(16);

        assertThat(overview(id).linksHandedOut()).isEqualTo(new CampaignOverview.LinksHandedOut(TODAY, "The lead"));
    }

    @Test
    void a_reminder_carries_the_same_link_and_the_list_does_not_tell_who_has_answered() {
        CampaignId id = assessments.launched(ours);
        var before = assessments.tokens(ours, id);
        assessments.answer(Objects.requireNonNull(before.get("Learner 1.1")), assessments.all(3));

        assertThat(assessments.tokens(ours, id)).isEqualTo(before);
    }

    @Test
    void another_organisation_finds_no_campaign_here_whatever_it_tries() {
        Organisation theirs = organisations.make();
        CampaignId id = assessments.launched(ours);
        var plan = assessments.plan(theirs);

        for (Runnable attempt : List.<Runnable>of(
                () -> campaigns.overview(id),
                () -> lifecycle.change(id, 0, plan),
                () -> lifecycle.launch(id, 0, plan),
                () -> lifecycle.close(id),
                () -> lifecycle.cancel(id),
                () -> links.handOut(id))) {
            assertThatThrownBy(() -> SignedInAs.run(theirs.lead(), attempt)).isInstanceOf(NoSuchCampaign.class);
        }
        assertThat(SignedInAs.call(theirs.lead(), campaigns::all)).isEmpty();
        assertThat(overview(id).state()).isEqualTo(CampaignState.OPEN);
    }

    @Test
    void an_expert_of_another_organisation_cannot_be_asked() {
        Organisation theirs = organisations.make();
        var plan = assessments.plan(ours);
        var stray = new CampaignPlan(
                plan.name(),
                plan.form(),
                plan.languages(),
                plan.closesOn(),
                5,
                Set.of(theirs.assessor("ld").person().orElseThrow()));

        CampaignId id = SignedInAs.call(ours.lead(), () -> lifecycle.draft(stray));

        assertThat(overview(id).sheets()).isEmpty();
        assertRefused(() -> lifecycle.launch(id, 0, stray), "preflight.assessors");
    }

    private CampaignOverview overview(CampaignId id) {
        return SignedInAs.call(ours.lead(), () -> campaigns.overview(id));
    }

    private void asLead(Runnable work) {
        SignedInAs.run(ours.lead(), work);
    }

    private void assertRefused(Runnable work, String... reasons) {
        assertThatThrownBy(() -> asLead(work))
                .asInstanceOf(type(CampaignRefused.class))
                .extracting(CampaignRefused::reasons)
                .isEqualTo(List.of(reasons));
    }
}
