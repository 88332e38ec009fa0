package dev.leaven.portal.validation.internal;

import dev.leaven.portal.validation.app.RoundState;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What comes of stakeholders who join or leave while a round is open: they are asked at once, or let in no more. */
@Component
public class StakeholderTurnover {

    private final RoundRepository rounds;
    private final Seats seats;
    private final Silence silence;
    private final RoundLetters letters;

    StakeholderTurnover(RoundRepository rounds, Seats seats, Silence silence, RoundLetters letters) {
        this.rounds = rounds;
        this.seats = seats;
        this.silence = silence;
        this.letters = letters;
    }

    /** Somebody who was not asked until now. */
    public void joined(Stakeholder stakeholder) {
        open(stakeholder).ifPresent(round -> letters.ask(round, stakeholder));
    }

    /** What was decided stays; what was not goes to the deputy. */
    public void left(Stakeholder stakeholder) {
        open(stakeholder).ifPresent(round -> {
            if (seats.of(round, stakeholder.person()).isEmpty()) {
                letters.shutOut(round, stakeholder.person());
            }
            if (silence.of(round, stakeholder)) {
                letters.askDeputy(round, stakeholder);
            }
        });
    }

    private Optional<Round> open(Stakeholder stakeholder) {
        return rounds.findByCycleIdOrderByIdDesc(stakeholder.cycle().value()).stream()
                .findFirst()
                .filter(round -> round.state() == RoundState.OPEN);
    }
}
