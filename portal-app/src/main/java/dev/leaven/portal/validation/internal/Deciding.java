package dev.leaven.portal.validation.internal;

import dev.leaven.portal.identity.PersonId;
import dev.leaven.portal.validation.app.ContentHash;
import dev.leaven.portal.validation.app.Decision;
import dev.leaven.portal.validation.app.Decision.By;
import dev.leaven.portal.validation.app.Decision.Origin;
import dev.leaven.portal.validation.app.NoSuchRound;
import dev.leaven.portal.validation.app.RoundId;
import dev.leaven.portal.validation.app.RoundKind;
import dev.leaven.portal.validation.app.StakeholderId;
import dev.leaven.portal.validation.app.Standing;
import dev.leaven.portal.validation.app.ValidationRefused;
import dev.leaven.portal.validation.app.Verdict;
import dev.leaven.portal.validation.app.VersionRow;
import io.hypersistence.tsid.TSID;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Adds decisions, one at a time: the round's row is locked first, so that a last approval and a rejection can't pass each
 * other. Who decides was established by whoever calls; whether that person may is checked here.
 */
@Component
public class Deciding {

    private static final int LONGEST_REASON = 2_000;

    private final RoundRepository rounds;
    private final StakeholderRepository stakeholders;
    private final PlanVersionTenantSql versions;
    private final DecisionTenantSql decisions;
    private final RoundStanding standings;
    private final DecisionRecord record;
    private final Clock clock;

    Deciding(
            RoundRepository rounds,
            StakeholderRepository stakeholders,
            PlanVersionTenantSql versions,
            DecisionTenantSql decisions,
            RoundStanding standings,
            DecisionRecord record,
            Clock clock) {
        this.rounds = rounds;
        this.stakeholders = stakeholders;
        this.versions = versions;
        this.decisions = decisions;
        this.standings = standings;
        this.record = record;
        this.clock = clock;
    }

    /**
     * Decides for a stakeholder.
     *
     * @param seen hash of the version that was read
     * @throws ValidationRefused when the round has ended, another version was read, this person may not decide, or the reason is
     *     missing
     */
    public void decide(RoundId id, StakeholderId who, PersonId by, ContentHash seen, Verdict verdict, String reason) {
        Round round = lock(id);
        VersionRow version = version(round, seen);
        Stakeholder stakeholder = stakeholder(round, who);
        requireMayDecide(round, stakeholder, by);
        if (!Verdict.CHOICES.contains(verdict)) {
            throw new ValidationRefused("validate.refused.verdict");
        }
        if (verdict.approves() && version.author().equals(by)) {
            throw new ValidationRefused("validate.refused.own");
        }
        add(round, version, stakeholder, by, verdict, reason(verdict.needsReason(), reason));
        standings.settle(round);
    }

    /** Passes the decision on to the deputy, or takes back what was decided. Throws as {@link #decide}. */
    public void leave(RoundId id, StakeholderId who, PersonId by, ContentHash seen, Verdict verdict, String reason) {
        Round round = lock(id);
        VersionRow version = version(round, seen);
        Stakeholder stakeholder = stakeholder(round, who);
        requireMayDecide(round, stakeholder, by);
        if (verdict == Verdict.DELEGATED
                && (stakeholder.deputy() == null || !stakeholder.person().equals(by))) {
            throw new ValidationRefused("validate.refused.nodeputy");
        }
        if (verdict != Verdict.DELEGATED && verdict != Verdict.REVOKED) {
            throw new ValidationRefused("validate.refused.verdict");
        }
        add(round, version, stakeholder, by, verdict, reason(false, reason));
    }

    /**
     * The sponsor puts a stakeholder's rejection or request for changes aside, visibly for ever. Throws as {@link #decide}, and
     * where there is nothing to put aside.
     */
    public void override(RoundId id, StakeholderId who, PersonId sponsor, ContentHash seen, String reason) {
        Round round = lock(id);
        VersionRow version = version(round, seen);
        boolean blocked =
                standings.of(round).stream().anyMatch(one -> one.stakeholder().equals(who) && one.blocks());
        if (!blocked) {
            throw new ValidationRefused("validate.refused.nothing");
        }
        if (version.author().equals(sponsor)) {
            throw new ValidationRefused("validate.refused.own");
        }
        add(round, version, stakeholder(round, who), sponsor, Verdict.OVERRIDDEN, reason(true, reason));
        standings.settle(round);
    }

    private void add(
            Round round, VersionRow version, Stakeholder stakeholder, PersonId by, Verdict verdict, String reason) {
        decisions.add(
                round,
                new Decision(
                        TSID.fast().toLong(),
                        stakeholder.stakeholderId(),
                        stakeholder.perspective(),
                        version.hash(),
                        new By(by, record.name(by)),
                        verdict,
                        reason,
                        new Origin(clock.instant(), null)));
        record.decided(version, verdict, by, reason);
    }

    /** The stakeholder; the deputy where asked to, where the stakeholder has left, or where time is nearly over. */
    private void requireMayDecide(Round round, Stakeholder stakeholder, PersonId by) {
        Standing standing = standings.of(round).stream()
                .filter(one -> one.stakeholder().equals(stakeholder.stakeholderId()))
                .findFirst()
                .orElseThrow(() -> new ValidationRefused("validate.refused.notyou"));
        boolean herself = by.equals(stakeholder.person()) && !stakeholder.hasLeft();
        boolean deputy = by.equals(stakeholder.deputy())
                && (standing.delegated()
                        || stakeholder.hasLeft()
                        || round.asksDeputies() && (standing.isPending() || decidedBy(standing, by)));
        if (!herself && !deputy) {
            throw new ValidationRefused("validate.refused.notyou");
        }
    }

    private static boolean decidedBy(Standing standing, PersonId by) {
        return standing.decision() != null && by.equals(standing.decision().by().person());
    }

    private Round lock(RoundId id) {
        Round round = rounds.lock(id.value()).orElseThrow(NoSuchRound::new);
        round.requireOpen();
        if (round.kind() != RoundKind.FINAL) {
            throw new ValidationRefused("validate.refused.verdict");
        }
        if (round.isOver(LocalDate.now(clock))) {
            throw new ValidationRefused("validate.refused.ended");
        }
        return round;
    }

    private VersionRow version(Round round, ContentHash seen) {
        VersionRow version = versions.find(round.version()).orElseThrow(NoSuchRound::new);
        if (!version.hash().equals(seen)) {
            throw new ValidationRefused("validate.refused.version");
        }
        return version;
    }

    private Stakeholder stakeholder(Round round, StakeholderId who) {
        return stakeholders
                .findByIdAndCycleId(who.value(), round.cycle().value())
                .orElseThrow(NoSuchRound::new);
    }

    private static String reason(boolean needed, String text) {
        String reason = text.strip();
        if (needed && reason.isEmpty() || reason.length() > LONGEST_REASON) {
            throw new ValidationRefused("reason", "validate.refused.reason", List.of(LONGEST_REASON));
        }
        return reason;
    }
}
