package dev.leaven.portal.demo;

import static dev.leaven.portal.cycle.CycleStep.COMPARE;
import static dev.leaven.portal.cycle.CycleStep.DECIDE;
import static dev.leaven.portal.cycle.CycleStep.FIND_OBSTACLES;
import static dev.leaven.portal.cycle.CycleStep.VALIDATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.leaven.portal.assessment.CampaignState;
import dev.leaven.portal.assessment.Campaigns;
import dev.leaven.portal.assessment.Results;
import dev.leaven.portal.assessment.ResultsReport.UnitChoice;
import dev.leaven.portal.assessment.SheetState;
import dev.leaven.portal.catalog.Cluster;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.cycle.app.Cycles;
import dev.leaven.portal.identity.People;
import dev.leaven.portal.identity.PortalUser;
import dev.leaven.portal.identity.SignedInAs;
import dev.leaven.portal.tenancy.Tenant;
import dev.leaven.portal.tenancy.Tenants;
import dev.leaven.portal.validation.app.Remarks;
import dev.leaven.portal.validation.app.RoundState;
import dev.leaven.portal.validation.app.Rounds;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.security.core.userdetails.UserDetailsService;

/** What a person finds after the one-command start, made through the same services that people use. */
@DemoTest
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
    private DemoStory story;

    @Autowired
    private Cycles cycles;

    @Autowired
    private Rounds rounds;

    @Autowired
    private Remarks remarks;

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
        });
    }

    @Test
    void business_hr_and_ld_of_the_large_one_have_signed_its_plan() {
        SignedInAs.run(user("lead@brightwater.example"), () -> {
            CycleId cycle = cycles.current().orElseThrow();
            Awaitility.await()
                    .pollInSameThread()
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> rounds.inForce(cycle).isPresent());
            assertThat(remarks.newest(cycle).orElseThrow().remarks())
                    .filteredOn(remark -> !remark.comment().text().isEmpty())
                    .isNotEmpty()
                    .allSatisfy(remark -> assertThat(remark.answer()).isNotNull());
            assertThat(cycles.overview(cycle).steps())
                    .filteredOn(step ->
                            Set.of(COMPARE, FIND_OBSTACLES, VALIDATE, DECIDE).contains(step.step()))
                    .hasSize(4)
                    .allSatisfy(step -> assertThat(step.missing()).isEmpty());
        });
    }

    @Test
    void the_small_one_waits_for_what_its_stakeholders_say() {
        SignedInAs.run(user("lead@zonneveld.example"), () -> {
            CycleId cycle = cycles.current().orElseThrow();
            Awaitility.await()
                    .pollInSameThread()
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> remarks.newest(cycle)
                            .filter(one -> one.answered().size() == 1)
                            .isPresent());
            assertThat(rounds.newest(cycle).orElseThrow().state()).isEqualTo(RoundState.OPEN);
            assertThat(rounds.inForce(cycle)).isEmpty();
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
                () -> assertThat(campaigns.all()).hasSize(2));
    }

    @Test
    void the_well_known_password_is_refused_where_others_can_reach_the_portal() throws Exception {
        var open = new DemoContent(
                tenants, accounts, campaign, story, "sourdough-starter", InetAddress.getByName("192.0.2.1"));

        assertThatIllegalStateException()
                .isThrownBy(() -> open.run(new DefaultApplicationArguments()))
                .withMessageContaining("LEAVEN_DEMO_PASSWORD");
    }

    private PortalUser user(String email) {
        return (PortalUser) signIn.loadUserByUsername(email);
    }
}
