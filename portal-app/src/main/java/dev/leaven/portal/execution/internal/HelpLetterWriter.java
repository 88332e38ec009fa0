package dev.leaven.portal.execution.internal;

import dev.leaven.portal.actionplan.ActionId;
import dev.leaven.portal.delivery.Letter;
import dev.leaven.portal.delivery.LetterText;
import dev.leaven.portal.delivery.LetterWriter;
import dev.leaven.portal.delivery.Purpose;
import dev.leaven.portal.execution.app.LogEntry;
import dev.leaven.portal.execution.app.LogEntry.Kind;
import dev.leaven.portal.execution.app.RunningAction;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Writes to a sponsor that help is asked for, and to an owner what the answer is. */
@Component
class HelpLetterWriter implements LetterWriter {

    private final FoundActionTenantSql found;
    private final CheckInTenantSql log;
    private final Sponsors sponsors;
    private final WorkLetterFrame frame;

    HelpLetterWriter(FoundActionTenantSql found, CheckInTenantSql log, Sponsors sponsors, WorkLetterFrame frame) {
        this.found = found;
        this.log = log;
        this.sponsors = sponsors;
        this.frame = frame;
    }

    @Override
    public Set<Purpose> purposes() {
        return Set.of(WorkLetters.HELP_ASKED, WorkLetters.HELP_ANSWERED);
    }

    /** What was answered meanwhile needs no help, and whoever is sponsor or owner no more is not written to. */
    @Override
    public Optional<String> withdrawal(Letter letter) {
        return action(letter).filter(one -> concerns(one, letter)).isEmpty()
                ? Optional.of("nothing-due")
                : Optional.empty();
    }

    @Override
    public Optional<LetterText> write(Letter letter) {
        return action(letter)
                .filter(one -> concerns(one, letter))
                .flatMap(one -> asked(letter)
                        ? frame.write(
                                letter,
                                "execution.letter.asked.",
                                one.title(),
                                one.progress().by(),
                                Objects.requireNonNullElse(one.help(), ""))
                        : answer(one)
                                .flatMap(answer -> frame.write(
                                        letter,
                                        "execution.letter.answered.",
                                        one.title(),
                                        answer.by(),
                                        answer.text())));
    }

    private boolean concerns(RunningAction action, Letter letter) {
        var owner = action.agreed().owner();
        return asked(letter)
                ? action.help() != null
                        && sponsors.of(action).filter(letter.to()::equals).isPresent()
                : owner != null && owner.person().equals(letter.to());
    }

    private Optional<RunningAction> action(Letter letter) {
        return found.any(new ActionId(letter.topic()));
    }

    private Optional<LogEntry> answer(RunningAction action) {
        return log.of(List.of(action)).getOrDefault(action.id(), List.of()).stream()
                .filter(entry -> entry.kind() == Kind.HELP_ANSWERED)
                .findFirst();
    }

    private static boolean asked(Letter letter) {
        return letter.purpose().equals(WorkLetters.HELP_ASKED);
    }
}
