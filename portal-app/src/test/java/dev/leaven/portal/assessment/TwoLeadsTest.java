package dev.leaven.portal.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.leaven.portal.assessment.app.CampaignEditConflict;
import dev.leaven.portal.identity.PersonId;
import dev.leaven.portal.identity.SignedInAs;
import dev.leaven.portal.testing.Assessments;
import dev.leaven.portal.testing.Organisation;
import dev.leaven.portal.testing.Organisations;
import dev.leaven.portal.testing.PortalTest;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two leads have the same draft on their screens. */
@PortalTest
class TwoLeadsTest {

    @Autowired
    private Organisations organisations;

    @Autowired
    private Assessments assessments;

    @Autowired
    private Campaigns campaigns;

    @Autowired
    private CampaignLifecycle lifecycle;

    private Organisation ours;
    private CampaignId draft;
    private int seen;

    @BeforeEach
    void a_draft_that_both_have_read() {
        ours = organisations.make();
        draft = assessments.draft(ours);
        seen = overview().revision();
    }

    @Test
    void whoever_saves_second_is_refused_and_overwrites_nothing() {
        asLead(() -> lifecycle.change(draft, seen, named("The first")));

        assertStale(() -> lifecycle.change(draft, seen, named("The second")));

        assertThat(overview().plan()).isEqualTo(named("The first"));
        asLead(() -> lifecycle.change(draft, overview().revision(), named("The second")));
        assertThat(overview().plan()).isEqualTo(named("The second"));
    }

    @Test
    void nobody_launches_what_they_have_not_seen() {
        asLead(() -> lifecycle.change(draft, seen, named("The first")));

        assertStale(() -> lifecycle.launch(draft, seen, named("The second")));

        assertThat(overview().state()).isEqualTo(CampaignState.DRAFT);
        assertThat(overview().plan()).isEqualTo(named("The first"));
    }

    @Test
    void a_change_of_nothing_but_the_experts_counts_too() {
        asLead(() -> lifecycle.change(
                draft, seen, withExperts(Set.of(ours.assessor("hr").person().orElseThrow()))));

        assertStale(() -> lifecycle.change(draft, seen, named("The second")));

        assertThat(overview().sheets())
                .extracting(CampaignOverview.SheetRow::perspective)
                .containsExactly("hr");
    }

    @Test
    void of_two_who_save_at_the_same_time_one_is_refused() {
        var start = new CyclicBarrier(2);

        var refused = Stream.of("The first", "The second")
                .map(name -> CompletableFuture.supplyAsync(() -> changeAt(start, name)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(refused).containsExactlyInAnyOrder(true, false);
        assertThat(overview().plan().name()).isEqualTo(refused.getFirst() ? "The second" : "The first");
    }

    /** Whether this change was refused. */
    private boolean changeAt(CyclicBarrier start, String name) {
        try {
            asLead(() -> {
                await(start);
                lifecycle.change(draft, seen, named(name));
            });
            return false;
        } catch (CampaignEditConflict refused) {
            return true;
        }
    }

    private static void await(CyclicBarrier start) {
        try {
            start.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private CampaignPlan named(String name) {
        var plan = assessments.plan(ours);
        return new CampaignPlan(
                name, plan.form(), plan.languages(), plan.closesOn(), plan.minResponses(), plan.assessors());
    }

    private CampaignPlan withExperts(Set<PersonId> experts) {
        var plan = assessments.plan(ours);
        return new CampaignPlan(
                plan.name(), plan.form(), plan.languages(), plan.closesOn(), plan.minResponses(), experts);
    }

    private CampaignOverview overview() {
        return SignedInAs.call(ours.lead(), () -> campaigns.overview(draft));
    }

    private void asLead(Runnable work) {
        SignedInAs.run(ours.lead(), work);
    }

    private void assertStale(Runnable work) {
        assertThatExceptionOfType(CampaignEditConflict.class)
                .isThrownBy(() -> asLead(work))
                .satisfies(refused -> assertThat(refused.reasons()).isEqualTo(List.of("setup.stale")));
    }
}
