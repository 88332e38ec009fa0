package dev.leaven.portal.assessment.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leaven.portal.assessment.CampaignId;
import dev.leaven.portal.assessment.CampaignOverview;
import dev.leaven.portal.assessment.CampaignState;
import dev.leaven.portal.assessment.Campaigns;
import dev.leaven.portal.identity.SignedInAs;
import dev.leaven.portal.tenancy.TenantScope;
import dev.leaven.portal.testing.Assessments;
import dev.leaven.portal.testing.MutableClock;
import dev.leaven.portal.testing.Organisation;
import dev.leaven.portal.testing.Organisations;
import dev.leaven.portal.testing.PortalTest;
import dev.leaven.portal.testing.Tables;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the calendar does to campaigns while nobody looks. */
@PortalTest
class DueCampaignsTest {

    @Autowired
    private Organisations organisations;

    @Autowired
    private Assessments assessments;

    @Autowired
    private Campaigns campaigns;

    @Autowired
    private DueCampaigns due;

    @Autowired
    private Publication publication;

    @Autowired
    private Tables tables;

    @Autowired
    private MutableClock clock;

    private Organisation ours;
    private CampaignId campaign;

    @BeforeEach
    void an_open_campaign() {
        ours = organisations.make();
        campaign = assessments.launched(ours);
    }

    @Test
    void the_last_day_counts_until_its_end() {
        LocalDate last = overview(ours, campaign).plan().closesOn();
        clock.set(last.atTime(LocalTime.MAX).toInstant(ZoneOffset.UTC));

        due.tick();

        assertThat(overview(ours, campaign).state()).isEqualTo(CampaignState.OPEN);
    }

    @Test
    void the_day_after_the_last_closes_and_publishes_what_is_over_and_nothing_else() {
        Organisation theirs = organisations.make();
        clock.advance(Duration.ofDays(2));
        CampaignId later = assessments.launched(theirs);
        clock.set(overview(ours, campaign)
                .plan()
                .closesOn()
                .plusDays(1)
                .atStartOfDay()
                .toInstant(ZoneOffset.UTC));

        due.tick();

        assertThat(overview(ours, campaign).state()).isEqualTo(CampaignState.PUBLISHED);
        assertThat(overview(theirs, later).state()).isEqualTo(CampaignState.OPEN);
    }

    @Test
    void what_an_interruption_left_closed_is_published_at_the_next_tick() {
        tables.update(ours.id(), "campaign", "state = 'CLOSED'");

        due.tick();

        assertThat(overview(ours, campaign).state()).isEqualTo(CampaignState.PUBLISHED);
        assertThat(tables.rows(ours.id(), "campaign_result")).isNotEmpty();
    }

    @Test
    void one_organisation_that_cannot_be_published_does_not_hold_up_another() {
        Organisation broken = organisations.make();
        assessments.draft(broken);
        // Closed without ever having been launched: there is no tree of units to compute over.
        tables.update(broken.id(), "campaign", "state = 'CLOSED'");
        tables.update(ours.id(), "campaign", "state = 'CLOSED'");
        Organisation after = organisations.make();
        CampaignId third = assessments.launched(after);
        tables.update(after.id(), "campaign", "state = 'CLOSED'");

        due.tick();

        assertThat(overview(ours, campaign).state()).isEqualTo(CampaignState.PUBLISHED);
        assertThat(overview(after, third).state()).isEqualTo(CampaignState.PUBLISHED);
        tables.update(broken.id(), "campaign", "state = 'CANCELLED'");
    }

    @Test
    void publishing_again_changes_nothing() {
        assessments.publish(ours, campaign);
        var figures = tables.rows(ours.id(), "campaign_result");
        LocalDate published = overview(ours, campaign).publishedOn();

        clock.advance(Duration.ofDays(1));
        TenantScope.run(ours.id(), () -> publication.publish(campaign));
        due.tick();

        assertThat(tables.rows(ours.id(), "campaign_result")).isEqualTo(figures);
        assertThat(overview(ours, campaign).publishedOn()).isEqualTo(published);
    }

    private CampaignOverview overview(Organisation organisation, CampaignId id) {
        return SignedInAs.call(organisation.lead(), () -> campaigns.overview(id));
    }
}
