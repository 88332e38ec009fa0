package dev.leaven.portal.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.leaven.portal.assessment.CampaignState;
import dev.leaven.portal.assessment.Campaigns;
import dev.leaven.portal.assessment.Results;
import dev.leaven.portal.assessment.ResultsReport.UnitChoice;
import dev.leaven.portal.assessment.SheetState;
import dev.leaven.portal.catalog.Cluster;
import dev.leaven.portal.identity.People;
import dev.leaven.portal.identity.PortalUser;
import dev.leaven.portal.identity.SignedInAs;
import dev.leaven.portal.tenancy.Tenant;
import dev.leaven.portal.tenancy.Tenants;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.core.userdetails.UserDetailsService;

/** What a person finds after the one-command start, made through the same services that people use. */
@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:demo;MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE",
            "leaven.demo.enabled=true",
            "leaven.data-dir=target/test-data",
            "vaadin.launch-browser=false"
        })
class DemoContentTest {

    @Autowired
    private DemoContent demo;

    @Autowired
    private Tenants tenants;

    @Autowired
    private People people;

    @Autowired
    private Campaigns campaigns;

    @Autowired
    private Results results;

    @Autowired
    private DemoAccounts accounts;

    @Autowired
    private DemoCampaign campaign;

    @Autowired
    private UserDetailsService signIn;

    @Test
    void the_large_organisation_has_results_and_keeps_its_smallest_team_hidden() {
        PortalUser lead = user("lead@brightwater.example");
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> !SignedInAs.call(lead, results::published).isEmpty());
        SignedInAs.run(lead, () -> {
            assertThat(people.all()).hasSize(300);
            var report = results.report(results.published().getFirst().id(), Optional.empty());
            assertThat(report.index().mean("learner")).isPresent();
            assertThat(report.clusters())
                    .extracting(row -> row.id())
                    .containsExactlyElementsOf(
                            report.pack().clusters().stream().map(Cluster::id).toList());
            assertThat(report.clusters())
                    .allSatisfy(row -> assertThat(row.scores()).containsOnlyKeys("learner", "ld", "hr", "business"));
            assertThat(report.units())
                    .filteredOn(unit -> !unit.shown())
                    .extracting(UnitChoice::name)
                    .contains("Legal");
            assertThat(report.units()).filteredOn(UnitChoice::shown).hasSizeGreaterThan(12);
        });
    }

    @Test
    void the_small_dutch_one_stands_in_the_middle_of_its_campaign() {
        SignedInAs.run(user("lead@zonneveld.example"), () -> {
            var overview = campaigns.overview(campaigns.all().getFirst().id());
            assertThat(overview.state()).isEqualTo(CampaignState.OPEN);
            assertThat(overview.learners().answered())
                    .isBetween(5, overview.learners().invited() - 5);
            assertThat(overview.sheets())
                    .extracting(sheet -> sheet.state())
                    .containsExactlyInAnyOrder(SheetState.SUBMITTED, SheetState.IN_PROGRESS, SheetState.NOT_STARTED);
            assertThat(results.published()).isEmpty();
        });
    }

    @Test
    void a_second_start_makes_nothing_again() {
        demo.run(new DefaultApplicationArguments());

        SignedInAs.run(
                user("operator@leaven.example"),
                () -> assertThat(tenants.active())
                        .extracting(Tenant::name)
                        .containsExactly("Brightwater Logistics", "Gemeente Zonneveld"));
        SignedInAs.run(
                user("lead@brightwater.example"),
                () -> assertThat(campaigns.all()).hasSize(1));
    }

    @Test
    void the_well_known_password_is_refused_where_others_can_reach_the_portal() throws Exception {
        var open =
                new DemoContent(tenants, accounts, campaign, "sourdough-starter", InetAddress.getByName("192.0.2.1"));

        assertThatIllegalStateException()
                .isThrownBy(() -> open.run(new DefaultApplicationArguments()))
                .withMessageContaining("LEAVEN_DEMO_PASSWORD");
    }

    private PortalUser user(String email) {
        return (PortalUser) signIn.loadUserByUsername(email);
    }
}
