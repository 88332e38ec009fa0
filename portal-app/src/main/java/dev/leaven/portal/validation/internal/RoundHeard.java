package dev.leaven.portal.validation.internal;

import dev.leaven.portal.components.Heard;
import dev.leaven.portal.components.ThingsHeard;
import dev.leaven.portal.delivery.SentLetters;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What stakeholders were last told, in the newest round. */
@Component
class RoundHeard implements ThingsHeard {

    private final RoundRepository rounds;
    private final SentLetters letters;

    RoundHeard(RoundRepository rounds, SentLetters letters) {
        this.rounds = rounds;
        this.letters = letters;
    }

    @Override
    public List<Heard> last() {
        return rounds.findFirstByOrderByIdDesc().map(this::about).orElse(List.of());
    }

    private List<Heard> about(Round round) {
        return letters.newest(RoundLetter.purposes(), round.id()).entrySet().stream()
                .map(one -> new Heard(
                        "heard.plan." + RoundLetter.of(one.getKey()).name().toLowerCase(Locale.ROOT),
                        List.of(),
                        one.getValue()))
                .toList();
    }
}
