package dev.leaven.portal.validation.internal;

import dev.leaven.portal.identity.devicelink.LinkNotOpen;
import dev.leaven.portal.identity.devicelink.OpenedLink;
import dev.leaven.portal.validation.app.Comment;
import dev.leaven.portal.validation.app.ContentHash;
import dev.leaven.portal.validation.app.MinutedDecision;
import dev.leaven.portal.validation.app.NoSuchRound;
import dev.leaven.portal.validation.app.Review;
import dev.leaven.portal.validation.app.RoundId;
import dev.leaven.portal.validation.app.StakeholderId;
import dev.leaven.portal.validation.app.ValidationRefused;
import dev.leaven.portal.validation.app.Verdict;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What whoever opened a link to a round does there. */
@Component
public class Reviewing {

    private final RoundRepository rounds;
    private final StakeholderRepository stakeholders;
    private final ReviewReading reading;
    private final Seats seats;
    private final Commenting commenting;
    private final Deciding deciding;

    Reviewing(
            RoundRepository rounds,
            StakeholderRepository stakeholders,
            ReviewReading reading,
            Seats seats,
            Commenting commenting,
            Deciding deciding) {
        this.rounds = rounds;
        this.stakeholders = stakeholders;
        this.reading = reading;
        this.seats = seats;
        this.commenting = commenting;
        this.deciding = deciding;
    }

    public Review read(OpenedLink link) {
        Round round = rounds.findById(round(link).value()).orElseThrow(LinkNotOpen::nowhere);
        try {
            return reading.of(round, link.person());
        } catch (NoSuchRound nobody) {
            throw LinkNotOpen.nowhere();
        }
    }

    public void comment(OpenedLink link, StakeholderId who, ContentHash seen, List<Comment> comments) {
        Round round = rounds.lock(round(link).value()).orElseThrow(LinkNotOpen::nowhere);
        requireSeat(round, link, who);
        Stakeholder stakeholder = stakeholders
                .findByIdAndCycleId(who.value(), round.cycle().value())
                .orElseThrow(LinkNotOpen::nowhere);
        commenting.say(round, stakeholder, link.person(), seen, comments);
    }

    public void decide(OpenedLink link, StakeholderId who, ContentHash seen, Verdict verdict, String reason) {
        deciding.decide(round(link), who, link.person(), seen, verdict, reason);
    }

    public void confirm(OpenedLink link, StakeholderId who, ContentHash seen) {
        Round round = rounds.lock(round(link).value()).orElseThrow(LinkNotOpen::nowhere);
        MinutedDecision minuted = seats.of(round, link.person()).stream()
                .filter(seat -> seat.standing().stakeholder().equals(who))
                .flatMap(seat -> Stream.ofNullable(seat.minuted()))
                .findFirst()
                .orElseThrow(() -> new ValidationRefused("validate.refused.unconfirmed"));
        deciding.confirm(round.roundId(), minuted, link.person(), seen);
    }

    public void leave(OpenedLink link, StakeholderId who, ContentHash seen, Verdict verdict) {
        deciding.leave(round(link), who, link.person(), seen, verdict, "");
    }

    private void requireSeat(Round round, OpenedLink link, StakeholderId who) {
        if (seats.of(round, link.person()).stream()
                .noneMatch(seat -> seat.standing().stakeholder().equals(who))) {
            throw LinkNotOpen.nowhere();
        }
    }

    private static RoundId round(OpenedLink link) {
        if (!link.purpose().equals(PlanReviewPage.PURPOSE)) {
            throw LinkNotOpen.nowhere();
        }
        return new RoundId(link.topic());
    }
}
