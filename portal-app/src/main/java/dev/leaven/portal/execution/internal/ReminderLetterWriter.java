package dev.leaven.portal.execution.internal;

import dev.leaven.portal.components.Formats;
import dev.leaven.portal.delivery.Letter;
import dev.leaven.portal.delivery.LetterText;
import dev.leaven.portal.delivery.LetterWriter;
import dev.leaven.portal.delivery.Purpose;
import dev.leaven.portal.execution.app.RunningAction;
import dev.leaven.portal.execution.internal.DueWork.Due;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes the one letter a day that says what is due, overdue or to be judged, as it is when it goes out. */
@Component
class ReminderLetterWriter implements LetterWriter {

    private final DueWork work;
    private final WorkLetterFrame frame;
    private final MessageSource texts;

    ReminderLetterWriter(DueWork work, WorkLetterFrame frame, MessageSource texts) {
        this.work = work;
        this.frame = frame;
        this.texts = texts;
    }

    @Override
    public Set<Purpose> purposes() {
        return Set.of(WorkLetters.REMINDER);
    }

    /** Whoever has nothing due any more, or owns it no more, is left alone. */
    @Override
    public Optional<String> withdrawal(Letter letter) {
        return work.of(letter.to()).all().findAny().isEmpty() ? Optional.of("nothing-due") : Optional.empty();
    }

    @Override
    public Optional<LetterText> write(Letter letter) {
        Due due = work.of(letter.to());
        Locale language = letter.language();
        long late = due.open().stream().filter(RunningAction::overdue).count();
        String lines = Stream.concat(
                        due.open().stream().map(one -> line(one, language)),
                        due.questions().stream()
                                .map(one -> text("execution.letter.reminder.question", language, one.title())))
                .collect(Collectors.joining("\n"));
        return frame.write(
                letter,
                "execution.letter.reminder.",
                due.open().size(),
                late,
                due.questions().size(),
                lines);
    }

    private String line(RunningAction action, Locale language) {
        var day = action.agreed().dueOn();
        String due = day == null ? "" : Formats.date(day, language);
        return text(
                action.overdue() ? "execution.letter.reminder.overdue" : "execution.letter.reminder.due",
                language,
                action.title(),
                due);
    }

    private String text(String key, Locale language, Object... arguments) {
        return texts.getMessage(key, arguments, language);
    }
}
