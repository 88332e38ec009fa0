package dev.leaven.portal.validation.internal;

import dev.leaven.portal.delivery.Letter;
import dev.leaven.portal.delivery.LetterText;
import dev.leaven.portal.delivery.LetterWriter;
import dev.leaven.portal.delivery.Purpose;
import dev.leaven.portal.validation.app.RoundKind;
import dev.leaven.portal.validation.app.RoundState;
import dev.leaven.portal.validation.internal.RoundLetterFacts.Facts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Writes what is told of rounds: in the recipe's words where it has some for this. */
@Component
class RoundLetterWriter implements LetterWriter {

    private static final String REQUEST = "validation-request";
    private static final String CHANGED = "plan-changed";
    private static final String REMINDER = "validation-reminder";
    private static final String OUTCOME = "validation-outcome";

    private final RoundRepository rounds;
    private final StakeholderRepository stakeholders;
    private final Silence silence;
    private final RoundLetterFacts facts;
    private final RoundLetterTexts texts;
    private final Clock clock;

    RoundLetterWriter(
            RoundRepository rounds,
            StakeholderRepository stakeholders,
            Silence silence,
            RoundLetterFacts facts,
            RoundLetterTexts texts,
            Clock clock) {
        this.rounds = rounds;
        this.stakeholders = stakeholders;
        this.silence = silence;
        this.facts = facts;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public Set<Purpose> purposes() {
        return RoundLetter.purposes();
    }

    @Override
    public Optional<String> withdrawal(Letter letter) {
        RoundLetter what = RoundLetter.of(letter.purpose());
        Optional<Round> round = rounds.findById(letter.topic());
        if (round.isEmpty() || what.asksForSomething() && isOver(round.get())) {
            return Optional.of("round-over");
        }
        boolean answered = what == RoundLetter.REMINDER
                && stakeholders.findByCycleIdOrderById(round.get().cycle().value()).stream()
                        .filter(one -> one.person().equals(letter.to()))
                        .noneMatch(one -> silence.of(round.get(), one));
        return answered ? Optional.of("round-answered") : Optional.empty();
    }

    @Override
    public Optional<LetterText> write(Letter letter) {
        RoundLetter what = RoundLetter.of(letter.purpose());
        return rounds.findById(letter.topic())
                .flatMap(round -> facts.of(round, letter, what))
                .map(found -> write(what, found));
    }

    private LetterText write(RoundLetter what, Facts found) {
        boolean consultation = found.kind() == RoundKind.CONSULTATION;
        return switch (what) {
            case REQUEST ->
                consultation
                        ? texts.ours("consultation", found)
                        : texts.recipe(found.changes().isEmpty() ? REQUEST : CHANGED, found);
            case REMINDER -> consultation ? texts.ours("reminder", found) : texts.recipe(REMINDER, found);
            case OUTCOME -> texts.recipe(OUTCOME, found);
            case DEPUTY -> texts.ours("deputy", found);
            case CARRIED -> texts.ours("carried", found);
            case MINUTES -> texts.ours("minutes", found);
            case ANSWER -> texts.ours("answer", found);
            case SPONSOR -> texts.ours("sponsor", found);
        };
    }

    private boolean isOver(Round round) {
        return round.state() != RoundState.OPEN || round.isOver(LocalDate.now(clock));
    }
}
