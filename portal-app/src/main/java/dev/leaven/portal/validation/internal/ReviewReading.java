package dev.leaven.portal.validation.internal;

import dev.leaven.portal.identity.PersonId;
import dev.leaven.portal.validation.app.NoSuchRound;
import dev.leaven.portal.validation.app.PlanChange;
import dev.leaven.portal.validation.app.PlanContent;
import dev.leaven.portal.validation.app.Review;
import dev.leaven.portal.validation.app.RoundState;
import dev.leaven.portal.validation.app.Seat;
import dev.leaven.portal.validation.app.StakeholderId;
import dev.leaven.portal.validation.app.Verdict;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A plan as somebody reads it who decides about it. */
@Component
class ReviewReading {

    private final RoundRepository rounds;
    private final PlanVersionTenantSql versions;
    private final Seats seats;
    private final RemarkReading remarks;
    private final DecisionTenantSql decisions;
    private final Clock clock;

    ReviewReading(
            RoundRepository rounds,
            PlanVersionTenantSql versions,
            Seats seats,
            RemarkReading remarks,
            DecisionTenantSql decisions,
            Clock clock) {
        this.decisions = decisions;
        this.rounds = rounds;
        this.versions = versions;
        this.seats = seats;
        this.remarks = remarks;
        this.clock = clock;
    }

    /** @throws NoSuchRound where this person decides for nobody */
    Review of(Round round, PersonId person) {
        List<Seat> theirs = seats.of(round, person);
        if (theirs.isEmpty()) {
            throw new NoSuchRound();
        }
        PlanContent content = PlanContentJson.fromBytes(versions.content(round.version()));
        Set<StakeholderId> stakeholders =
                theirs.stream().map(seat -> seat.standing().stakeholder()).collect(Collectors.toSet());
        return new Review(
                versions.find(round.version()).orElseThrow(NoSuchRound::new),
                content,
                round.endsOn(),
                round.state() == RoundState.OPEN && !round.isOver(LocalDate.now(clock)),
                theirs,
                changes(round, content, stakeholders),
                remarks.of(round.cycle(), stakeholders));
    }

    /** What is other than it was for somebody who has decided about an earlier version; empty for anybody else. */
    List<PlanChange> sinceDecided(Round round, Review review) {
        Set<StakeholderId> theirs = review.seats().stream()
                .map(seat -> seat.standing().stakeholder())
                .collect(Collectors.toSet());
        boolean decided = decisions.of(round.cycle()).stream()
                .filter(one -> Verdict.CHOICES.contains(one.verdict()))
                .filter(one -> !one.version().equals(review.version().hash()))
                .anyMatch(one -> theirs.contains(one.stakeholder()));
        return decided ? review.changes() : List.of();
    }

    /** Since the round before, where one of them was asked in it: keys are made in the order of time. */
    private List<PlanChange> changes(Round round, PlanContent content, Set<StakeholderId> stakeholders) {
        return rounds.findByCycleIdOrderByIdDesc(round.cycle().value()).stream()
                .filter(earlier -> earlier.id() < round.id())
                .findFirst()
                .filter(earlier -> stakeholders.stream().anyMatch(one -> one.value() < earlier.id()))
                .map(earlier -> PlanDifferences.between(
                                PlanContentJson.fromBytes(versions.content(earlier.version())), content)
                        .changes())
                .orElse(List.of());
    }
}
