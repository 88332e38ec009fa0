package dev.leaven.portal.validation.internal;

import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.identity.PersonId;
import dev.leaven.portal.validation.app.ContentHash;
import dev.leaven.portal.validation.app.Decision;
import dev.leaven.portal.validation.app.Decision.Origin;
import dev.leaven.portal.validation.app.PlanContent;
import dev.leaven.portal.validation.app.StakeholderId;
import dev.leaven.portal.validation.app.Verdict;
import dev.leaven.portal.validation.app.VersionRow;
import io.hypersistence.tsid.TSID;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Carries approvals over to a new version, for stakeholders whose perspective it does not concern. What changed is measured from
 * the version that each of them approved last in person: a day that moves a little each time has moved a lot in the end.
 */
@Component
class Carrying {

    private final PlanVersionTenantSql versions;
    private final DecisionTenantSql decisions;
    private final Clock clock;

    Carrying(PlanVersionTenantSql versions, DecisionTenantSql decisions, Clock clock) {
        this.versions = versions;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** Adds a row for each approval that still holds. */
    void carry(Round round, VersionRow version, PlanContent content, List<Stakeholder> stakeholders) {
        holding(round.cycle(), version.author(), content, stakeholders)
                .forEach(given -> decisions.add(round, carried(given, version)));
    }

    /**
     * Approvals of earlier versions that still hold for what somebody freezes. Nobody's approval of an own version does.
     *
     * @param author who freezes it; null where that is not known, as for an account that belongs to nobody here
     */
    List<Decision> holding(
            CycleId cycle, @Nullable PersonId author, PlanContent content, List<Stakeholder> stakeholders) {
        Map<ContentHash, VersionRow> known = versions.all(cycle).stream()
                .collect(Collectors.toMap(VersionRow::hash, Function.identity(), (newer, older) -> newer));
        Map<StakeholderId, Decision> last = lastWord(cycle);
        Map<ContentHash, PlanContent> contents = new HashMap<>();
        List<Decision> holding = new ArrayList<>();
        for (Stakeholder stakeholder : stakeholders) {
            approved(last.get(stakeholder.stakeholderId()), stakeholder)
                    .filter(given -> author == null || !author.equals(given.by().person()))
                    .filter(given -> {
                        ContentHash from = origin(given);
                        VersionRow earlier = known.get(from);
                        return earlier != null
                                && !PlanDifferences.between(
                                                contents.computeIfAbsent(from, hash -> content(earlier)), content)
                                        .affectedPerspectives()
                                        .contains(stakeholder.perspective());
                    })
                    .ifPresent(holding::add);
        }
        return holding;
    }

    /** What each stakeholder said last in the earlier rounds; a row that takes back or passes on leaves nothing to carry. */
    private Map<StakeholderId, Decision> lastWord(CycleId cycle) {
        Map<StakeholderId, Decision> last = new HashMap<>();
        for (Decision decision : decisions.of(cycle)) {
            if (decision.verdict() != Verdict.OVERRIDDEN && decision.verdict() != Verdict.EXPIRED) {
                last.put(decision.stakeholder(), decision);
            }
        }
        return last;
    }

    private static Optional<Decision> approved(@Nullable Decision decision, Stakeholder stakeholder) {
        return Optional.ofNullable(decision)
                .filter(given -> given.verdict().approves())
                .filter(given -> given.perspective().equals(stakeholder.perspective()));
    }

    private PlanContent content(VersionRow version) {
        return PlanContentJson.fromBytes(versions.content(version.id()));
    }

    private static ContentHash origin(Decision given) {
        ContentHash carried = given.origin().carriedFrom();
        return carried == null ? given.version() : carried;
    }

    private Decision carried(Decision given, VersionRow version) {
        return new Decision(
                TSID.fast().toLong(),
                given.stakeholder(),
                given.perspective(),
                version.hash(),
                given.by(),
                given.verdict(),
                given.reason(),
                new Origin(clock.instant(), origin(given), null));
    }
}
