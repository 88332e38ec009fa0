package dev.leaven.portal.validation.internal;

import dev.leaven.portal.cycle.CycleLookup;
import dev.leaven.portal.identity.PersonId;
import dev.leaven.portal.validation.app.NoSuchRound;
import dev.leaven.portal.validation.app.RoundId;
import dev.leaven.portal.validation.app.Standing;
import dev.leaven.portal.validation.app.ValidationRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets a cycle's sponsor in to what stands in a plan's way. */
@Component
public class SponsorAsking {

    private final RoundRepository rounds;
    private final RoundStanding standings;
    private final CycleLookup cycles;
    private final RoundLetters letters;
    private final RoundRecord record;

    SponsorAsking(
            RoundRepository rounds,
            RoundStanding standings,
            CycleLookup cycles,
            RoundLetters letters,
            RoundRecord record) {
        this.rounds = rounds;
        this.standings = standings;
        this.cycles = cycles;
        this.letters = letters;
        this.record = record;
    }

    public void ask(RoundId id) {
        Round round = rounds.lock(id.value()).orElseThrow(NoSuchRound::new);
        round.requireOpen();
        if (standings.of(round).stream().noneMatch(Standing::blocks)) {
            throw new ValidationRefused("validate.refused.nothing");
        }
        @Nullable PersonId sponsor = cycles.find(round.cycle()).sponsor();
        if (sponsor == null) {
            throw new ValidationRefused("validate.refused.nosponsor");
        }
        letters.askSponsor(round, sponsor);
        record.sponsorAsked(round);
    }
}
