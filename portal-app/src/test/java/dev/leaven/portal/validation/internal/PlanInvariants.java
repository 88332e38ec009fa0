package dev.leaven.portal.validation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.identity.SignedInAs;
import dev.leaven.portal.tenancy.TenantScope;
import dev.leaven.portal.testing.Organisation;
import dev.leaven.portal.validation.app.Decision;
import dev.leaven.portal.validation.app.InForce;
import dev.leaven.portal.validation.app.PlanContent;
import dev.leaven.portal.validation.app.RoundOverview;
import dev.leaven.portal.validation.app.RoundState;
import dev.leaven.portal.validation.app.Rounds;
import dev.leaven.portal.validation.app.SigningPerspectives;
import dev.leaven.portal.validation.app.Standing;
import dev.leaven.portal.validation.app.Verdict;
import dev.leaven.portal.validation.app.VersionRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What holds for a plan after whatever anybody did; looked at after each step, for it also knows what was in force before. */
final class PlanInvariants {

    private final Organisation organisation;
    private final CycleId cycle;
    private final Rounds rounds;
    private final PlanVersionTenantSql versions;
    private final DecisionTenantSql decisions;
    private final List<InForce> inForce = new ArrayList<>();

    PlanInvariants(
            Organisation organisation,
            CycleId cycle,
            Rounds rounds,
            PlanVersionTenantSql versions,
            DecisionTenantSql decisions) {
        this.organisation = organisation;
        this.cycle = cycle;
        this.rounds = rounds;
        this.versions = versions;
        this.decisions = decisions;
    }

    /** How many versions have come into force. */
    int cameIntoForce() {
        return inForce.size();
    }

    void check(String step) {
        Optional<InForce> now = SignedInAs.call(organisation.lead(), () -> rounds.inForce(cycle));
        SignedInAs.call(organisation.lead(), () -> rounds.newest(cycle)).ifPresent(round -> {
            for (Standing standing : round.standings()) {
                Decision decision = standing.decision();
                if (decision != null) {
                    assertThat(decision.version())
                            .as(step)
                            .isEqualTo(round.version().hash());
                }
            }
            if (now.isPresent() && !inForce.contains(now.get())) {
                inForce.add(now.get());
                assertThat(now.get().version()).isEqualTo(round.version().id());
                assertThat(round.state()).isEqualTo(RoundState.ENDED);
                SigningPerspectives.ALL.forEach(perspective -> checkQuorum(step, round, perspective));
            }
        });
        assertThat(now)
                .as("what is in force stays so until a newer one is")
                .isEqualTo(inForce.isEmpty() ? Optional.empty() : Optional.of(inForce.getLast()));
    }

    private void checkQuorum(String step, RoundOverview round, String perspective) {
        List<Standing> theirs = round.standings().stream()
                .filter(one -> one.perspective().equals(perspective))
                .toList();
        assertThat(theirs).as("%s, %s", step, perspective).isNotEmpty().allSatisfy(one -> {
            Decision decision = one.decision();
            assertThat(decision).isNotNull();
            boolean approved =
                    decision.verdict() == Verdict.APPROVED || decision.verdict() == Verdict.APPROVED_WITH_REMARKS;
            assertThat(approved || one.override() != null).isTrue();
            assertThat(decision.by().person()).isNotEqualTo(round.version().author());
            if (decision.origin().carriedFrom() != null) {
                checkCarried(round, decision);
            }
        });
    }

    /** Somebody approved that version in person, and nothing since then concerns them. */
    private void checkCarried(RoundOverview round, Decision carried) {
        TenantScope.run(organisation.id(), () -> {
            VersionRow from = versions.all(cycle).stream()
                    .filter(one -> one.hash().equals(carried.origin().carriedFrom()))
                    .findFirst()
                    .orElseThrow();
            assertThat(decisions.of(cycle)).anySatisfy(given -> {
                assertThat(given.stakeholder()).isEqualTo(carried.stakeholder());
                assertThat(given.version()).isEqualTo(from.hash());
                assertThat(given.verdict()).isEqualTo(carried.verdict());
                assertThat(given.origin().carriedFrom()).isNull();
            });
            assertThat(PlanDifferences.between(content(from), content(round.version()))
                            .affectedPerspectives())
                    .doesNotContain(carried.perspective());
        });
    }

    private PlanContent content(VersionRow version) {
        return PlanContentJson.fromBytes(versions.content(version.id()));
    }
}
