package dev.leaven.portal.validation.internal;

import dev.leaven.portal.validation.app.NoSuchRound;
import dev.leaven.portal.validation.app.RoundId;
import org.springframework.stereotype.Component;

/** Ends rounds before their last day. */
@Component
public class RoundEnding {

    private final RoundRepository rounds;
    private final Expiring expiring;
    private final RoundRecord record;

    RoundEnding(RoundRepository rounds, Expiring expiring, RoundRecord record) {
        this.rounds = rounds;
        this.expiring = expiring;
        this.record = record;
    }

    public void end(RoundId id) {
        Round round = rounds.lock(id.value()).orElseThrow(NoSuchRound::new);
        round.requireOpen();
        expiring.expire(round);
        record.ended(round);
    }
}
