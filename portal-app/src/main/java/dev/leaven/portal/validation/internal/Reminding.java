package dev.leaven.portal.validation.internal;

import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Reminds those of whom nothing was heard, at half and at nine tenths of a round's time; then their deputies are asked too. */
@Component
class Reminding {

    private final Silence silence;
    private final RoundLetters letters;

    Reminding(Silence silence, RoundLetters letters) {
        this.silence = silence;
        this.letters = letters;
    }

    /** Under the lock of an open round that is not over. */
    void look(Round round, LocalDate today) {
        if (round.isTimeForDeputies(today)) {
            round.askDeputies(today);
            round.remind(today);
            silence.of(round).forEach(one -> {
                remind(round, one);
                letters.askDeputy(round, one);
            });
        } else if (round.isTimeToRemind(today)) {
            round.remind(today);
            silence.of(round).forEach(one -> remind(round, one));
        }
    }

    private void remind(Round round, Stakeholder stakeholder) {
        if (!stakeholder.hasLeft()) {
            letters.tell(round, stakeholder.person(), RoundLetter.REMINDER);
        }
    }
}
