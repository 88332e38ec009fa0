package dev.leaven.portal.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.leaven.portal.cycle.NoSuchCycle;
import dev.leaven.portal.identity.SignedInAs;
import dev.leaven.portal.tenancy.TenantScope;
import dev.leaven.portal.testing.Organisation;
import dev.leaven.portal.testing.Organisations;
import dev.leaven.portal.testing.PlanChanging;
import dev.leaven.portal.testing.Planning;
import dev.leaven.portal.testing.Planning.Planned;
import dev.leaven.portal.testing.PortalTest;
import dev.leaven.portal.testing.Validating;
import dev.leaven.portal.validation.app.ChangeWeight;
import dev.leaven.portal.validation.app.FrozenPlan;
import dev.leaven.portal.validation.app.InForce;
import dev.leaven.portal.validation.app.NoSuchRound;
import dev.leaven.portal.validation.app.PlanChange;
import dev.leaven.portal.validation.app.RoundKind;
import dev.leaven.portal.validation.app.Rounds;
import dev.leaven.portal.validation.app.Verdict;
import dev.leaven.portal.validation.app.VersionRow;
import dev.leaven.portal.validation.app.Versions;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was frozen is read from its bytes, compared, and checked. */
@PortalTest
class VersionsTest {

    @Autowired
    private Organisations organisations;

    @Autowired
    private Planning planning;

    @Autowired
    private Validating validating;

    @Autowired
    private PlanChanging changing;

    @Autowired
    private Versions versions;

    @Autowired
    private Rounds rounds;

    @Autowired
    private JdbcClient jdbc;

    private Organisation ours;
    private Organisation theirs;
    private Planned plan;

    @BeforeEach
    void a_plan_and_those_who_speak_for_each_perspective() {
        ours = organisations.make();
        theirs = organisations.make();
        plan = planning.planned(ours);
        validating.nameExperts(ours, plan.cycle());
        validating.skipDeciding(ours, plan.cycle());
    }

    @Test
    void a_version_says_what_was_frozen_whatever_became_of_the_rows() {
        sign();
        changing.hours(ours, plan, 200);

        FrozenPlan frozen = SignedInAs.call(ours.lead(), () -> versions.read(plan.cycle(), 1));

        assertThat(frozen.content().actions().getFirst().effort().hours()).isEqualTo(20);
        assertThat(frozen.standings()).hasSize(3);
    }

    @Test
    void two_versions_differ_in_what_was_changed_between_them() {
        inForceWithAll();
        changing.hours(ours, plan, 200);
        sign();

        List<PlanChange> changes = SignedInAs.call(ours.lead(), () -> versions.changes(plan.cycle(), 1, 2))
                .changes();

        assertThat(changes).singleElement().satisfies(one -> {
            assertThat(one.weight()).isEqualTo(ChangeWeight.MATERIAL);
            assertThat(one.fields()).hasSize(1);
        });
    }

    @Test
    void what_was_in_force_before_stays_known() {
        inForceWithAll();
        changing.title(ours, plan, "Another title");
        sign();

        List<InForce> ever = SignedInAs.call(ours.lead(), () -> versions.everInForce(plan.cycle()));
        List<VersionRow> all = SignedInAs.call(ours.lead(), () -> versions.all(plan.cycle()));

        assertThat(ever)
                .extracting(InForce::version)
                .containsExactly(all.getFirst().id(), all.getLast().id());
    }

    @Test
    void the_first_version_with_other_bytes_than_were_hashed_is_named() {
        sign();
        SignedInAs.run(
                ours.lead(),
                () -> rounds.end(validating.newest(ours, plan.cycle()).id()));
        sign();
        assertThat(firstAltered(ours)).isEqualTo(0);

        TenantScope.run(
                ours.id(),
                () -> jdbc.sql("update plan_version set content = :content where tenant_id = :tenant and number = 2")
                        .param("content", "{}".getBytes(StandardCharsets.UTF_8))
                        .param("tenant", ours.id().value())
                        .update());

        assertThat(firstAltered(ours)).isEqualTo(2);
    }

    @Test
    void another_organisation_finds_none_of_it() {
        inForceWithAll();

        for (Runnable work : List.<Runnable>of(
                () -> versions.all(plan.cycle()),
                () -> versions.everInForce(plan.cycle()),
                () -> versions.firstAltered(plan.cycle()),
                () -> versions.changes(plan.cycle(), 1, 1),
                () -> versions.read(plan.cycle(), 1))) {
            assertThatExceptionOfType(NoSuchCycle.class).isThrownBy(() -> SignedInAs.run(theirs.lead(), work));
        }
        assertThatExceptionOfType(NoSuchRound.class)
                .isThrownBy(() -> SignedInAs.run(ours.lead(), () -> versions.read(plan.cycle(), 7)));
    }

    private int firstAltered(Organisation organisation) {
        return SignedInAs.call(organisation.lead(), () -> versions.firstAltered(plan.cycle()))
                .map(VersionRow::number)
                .orElse(0);
    }

    private void sign() {
        validating.begin(ours, plan.cycle(), RoundKind.FINAL);
    }

    private void inForceWithAll() {
        sign();
        for (String perspective : List.of("ld", "hr", "business")) {
            validating.decide(ours, plan.cycle(), perspective, Verdict.APPROVED, "");
        }
    }
}
