package dev.leaven.portal.validation.internal;

import dev.leaven.portal.identity.PersonId;
import dev.leaven.portal.validation.app.ContentHash;
import dev.leaven.portal.validation.app.Decision;
import dev.leaven.portal.validation.app.Decision.By;
import dev.leaven.portal.validation.app.Decision.Origin;
import dev.leaven.portal.validation.app.MinutedDecision;
import dev.leaven.portal.validation.app.RoundId;
import dev.leaven.portal.validation.app.StakeholderId;
import dev.leaven.portal.validation.app.ValidationRefused;
import dev.leaven.portal.validation.app.Verdict;
import dev.leaven.portal.validation.app.VersionRow;
import dev.leaven.portal.validation.internal.OpenQuestions.Question;
import io.hypersistence.tsid.TSID;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Adds decisions, one at a time: the round's row is locked first, so that a last approval and a rejection can't pass each
 * other. Who decides was established by whoever calls; whether that person may is checked here.
 */
@Component
public class Deciding {

    private static final int LONGEST_REASON = 2_000;

    private final OpenQuestions questions;
    private final DecisionTenantSql decisions;
    private final RoundStanding standings;
    private final RoundSettling settling;
    private final DecisionRecord record;
    private final Clock clock;

    Deciding(
            OpenQuestions questions,
            DecisionTenantSql decisions,
            RoundStanding standings,
            RoundSettling settling,
            DecisionRecord record,
            Clock clock) {
        this.questions = questions;
        this.decisions = decisions;
        this.standings = standings;
        this.settling = settling;
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
        decide(id, who, by, seen, new Choice(verdict, reason, null));
    }

    /** As it stands in the minutes of a meeting. Throws as {@link #decide}. */
    void confirm(RoundId id, MinutedDecision minuted, PersonId by, ContentHash seen) {
        var choice = new Choice(minuted.verdict(), minuted.reason(), minuted.id());
        decide(id, minuted.stakeholder(), by, seen, choice);
    }

    /** @param minutes key of the minuted decision that is confirmed; null for one's own */
    private record Choice(
            Verdict verdict, String reason, @Nullable Long minutes) {}

    private void decide(RoundId id, StakeholderId who, PersonId by, ContentHash seen, Choice choice) {
        Verdict verdict = choice.verdict();
        Question question = questions.hold(id, who, seen);
        requireMayDecide(question, by);
        if (!Verdict.CHOICES.contains(verdict)) {
            throw new ValidationRefused("validate.refused.verdict");
        }
        if (verdict.approves() && question.version().author().equals(by)) {
            throw new ValidationRefused("validate.refused.own");
        }
        add(question, by, new Choice(verdict, reason(verdict.needsReason(), choice.reason()), choice.minutes()));
        settling.settle(question.round());
    }

    /** Passes the decision on to the deputy, or takes back what was decided. Throws as {@link #decide}. */
    public void leave(RoundId id, StakeholderId who, PersonId by, ContentHash seen, Verdict verdict, String reason) {
        Question question = questions.hold(id, who, seen);
        requireMayDecide(question, by);
        if (verdict == Verdict.DELEGATED
                && (question.stakeholder().deputy() == null
                        || !question.stakeholder().person().equals(by))) {
            throw new ValidationRefused("validate.refused.nodeputy");
        }
        if (verdict != Verdict.DELEGATED && verdict != Verdict.REVOKED) {
            throw new ValidationRefused("validate.refused.verdict");
        }
        add(question, by, new Choice(verdict, reason(false, reason), null));
        if (verdict == Verdict.DELEGATED) {
            record.delegated(question.round(), question.stakeholder());
        }
    }

    /**
     * The sponsor puts a stakeholder's rejection or request for changes aside, visibly for ever. Throws as {@link #decide}, and
     * where there is nothing to put aside.
     */
    public void override(RoundId id, StakeholderId who, PersonId sponsor, ContentHash seen, String reason) {
        Question question = questions.hold(id, who, seen);
        boolean blocked = standings.of(question.round()).stream()
                .anyMatch(one -> one.stakeholder().equals(who) && one.blocks());
        if (!blocked) {
            throw new ValidationRefused("validate.refused.nothing");
        }
        if (question.version().author().equals(sponsor)) {
            throw new ValidationRefused("validate.refused.own");
        }
        add(question, sponsor, new Choice(Verdict.OVERRIDDEN, reason(true, reason), null));
        settling.settle(question.round());
    }

    private void add(Question question, PersonId by, Choice choice) {
        Stakeholder stakeholder = question.stakeholder();
        VersionRow version = question.version();
        decisions.add(
                question.round(),
                new Decision(
                        TSID.fast().toLong(),
                        stakeholder.stakeholderId(),
                        stakeholder.perspective(),
                        version.hash(),
                        new By(by, record.name(by)),
                        choice.verdict(),
                        choice.reason(),
                        new Origin(clock.instant(), null, choice.minutes())));
        record.decided(version, choice.verdict(), by, choice.reason());
    }

    private void requireMayDecide(Question question, PersonId by) {
        Stakeholder stakeholder = question.stakeholder();
        boolean may = standings.of(question.round()).stream()
                .filter(one -> one.stakeholder().equals(stakeholder.stakeholderId()))
                .anyMatch(standing -> DecisionRight.holds(question.round(), stakeholder, standing, by));
        if (!may) {
            throw new ValidationRefused("validate.refused.notyou");
        }
    }

    static String reason(boolean needed, String text) {
        String reason = text.strip();
        if (needed && reason.isEmpty() || reason.length() > LONGEST_REASON) {
            throw new ValidationRefused("reason", "validate.refused.reason", List.of(LONGEST_REASON));
        }
        return reason;
    }
}
