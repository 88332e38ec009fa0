package dev.leaven.portal.execution.ui.mine;

import dev.leaven.portal.components.Formats;
import dev.leaven.portal.execution.Effect;
import dev.leaven.portal.execution.app.CheckIn;
import dev.leaven.portal.execution.app.LogEntry;
import dev.leaven.portal.execution.app.OwnWork;
import dev.leaven.portal.execution.app.RunningAction;
import dev.leaven.portal.execution.ui.LogWords;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Somebody's work in words, for the page behind the personal link. */
@Component
class WorkCards {

    private final MessageSource texts;

    WorkCards(MessageSource texts) {
        this.texts = texts;
    }

    /**
     * @param topic cycle and action, handed back with what is said
     * @param revision handed back too, so that nothing is said about what has changed meanwhile
     * @param due in words; empty where no day was agreed
     * @param help what is asked for; empty where nothing is
     * @param log what was said, newest first
     */
    record WorkCard(
            String topic,
            int revision,
            String title,
            String change,
            State state,
            String due,
            String help,
            List<String> log) {}

    /** @param closed whether nothing is to do any more */
    record State(String name, String text, boolean overdue, boolean closed) {}

    /** One of the answers to choose from. */
    record Choice(String value, String text) {}

    List<Choice> checkIns(Locale language) {
        return Arrays.stream(CheckIn.values())
                .map(one -> new Choice(one.name(), text("execution.say." + lower(one), language)))
                .toList();
    }

    List<Choice> effects(Locale language) {
        return Arrays.stream(Effect.values())
                .map(one -> new Choice(one.name(), text("execution.effect." + lower(one), language)))
                .toList();
    }

    List<WorkCard> of(List<RunningAction> actions, OwnWork work, Locale language) {
        return actions.stream()
                .map(one -> card(one, work.log(one.id()), language))
                .toList();
    }

    private WorkCard card(RunningAction action, List<LogEntry> log, Locale language) {
        return new WorkCard(
                action.cycle() + "-" + action.id(),
                action.revision(),
                action.title(),
                action.agreed().expectedChange(),
                new State(
                        lower(action.state()),
                        text("execution.state." + lower(action.state()), language),
                        action.overdue(),
                        !action.state().isOpen()),
                due(action, language),
                Objects.requireNonNullElse(action.help(), ""),
                log.stream()
                        .map(entry ->
                                LogWords.line(entry, language, (key, arguments) -> text(key, language, arguments)))
                        .toList());
    }

    private String due(RunningAction action, Locale language) {
        var due = action.agreed().dueOn();
        var done = action.progress().doneOn();
        if (done != null) {
            return text("execution.done.on", language, Formats.date(done, language));
        }
        if (due == null) {
            return "";
        }
        return text(action.overdue() ? "execution.overdue" : "execution.due", language, Formats.date(due, language));
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private String text(String key, Locale language, Object... arguments) {
        return texts.getMessage(key, arguments, language);
    }
}
