package dev.leaven.portal.communication.ui;

import dev.leaven.portal.communication.app.Story;
import dev.leaven.portal.communication.app.Story.Heard;
import dev.leaven.portal.communication.app.Story.Told;
import dev.leaven.portal.components.Formats;
import dev.leaven.portal.execution.ActionState;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What an organisation tells, in words. */
@Component
class StoryWords {

    private final MessageSource texts;

    StoryWords(MessageSource texts) {
        this.texts = texts;
    }

    /**
     * @param heard in one sentence; empty where nothing was published
     * @param figures lowest first
     * @param parts of what is done, those without an action left out
     */
    record Words(String heard, List<FigureWords> figures, List<Part> parts) {}

    /** @param level the mean, rounded down to a whole level, for the length of the bar */
    record FigureWords(String ingredient, String mean, double value) {}

    record Part(String title, List<ActionWords> actions) {}

    /**
     * @param about the ingredients that it works on
     * @param when in words; empty where no day was agreed
     * @param worked in words; empty where nobody has said
     */
    record ActionWords(String title, String change, String about, String when, String worked) {}

    Words of(Story story, Locale language) {
        Heard heard = story.heard();
        return new Words(
                heard == null
                        ? ""
                        : text("told.heard", language, heard.respondents(), Formats.date(heard.on(), language)),
                heard == null
                        ? List.of()
                        : heard.figures().stream()
                                .map(one -> new FigureWords(
                                        one.ingredient().in(language),
                                        Formats.oneDecimal(one.mean(), language),
                                        one.mean()))
                                .toList(),
                List.of(
                                part(story, "told.doing", language, ActionState.IN_PROGRESS, ActionState.BLOCKED),
                                part(story, "told.planned", language, ActionState.AGREED),
                                part(story, "told.done", language, ActionState.DONE),
                                part(story, "told.stopped", language, ActionState.STOPPED))
                        .stream()
                        .filter(part -> !part.actions().isEmpty())
                        .toList());
    }

    private Part part(Story story, String key, Locale language, ActionState... states) {
        return new Part(
                text(key, language),
                story.actions().stream()
                        .filter(one -> List.of(states).contains(one.state()))
                        .map(one -> action(one, language))
                        .toList());
    }

    private ActionWords action(Told told, Locale language) {
        return new ActionWords(
                told.title(),
                told.change(),
                told.ingredients().stream().map(one -> one.in(language)).collect(Collectors.joining(", ")),
                when(told, language),
                told.worked() == null
                        ? ""
                        : text("told.worked." + told.worked().name().toLowerCase(Locale.ROOT), language));
    }

    private String when(Told told, Locale language) {
        if (told.doneOn() != null) {
            return text("execution.done.on", language, Formats.date(told.doneOn(), language));
        }
        if (told.state() == ActionState.BLOCKED) {
            return text("told.blocked", language);
        }
        return told.dueOn() == null || told.state() == ActionState.STOPPED
                ? ""
                : text("execution.due", language, Formats.date(told.dueOn(), language));
    }

    private String text(String key, Locale language, Object... arguments) {
        return texts.getMessage(key, arguments, language);
    }
}
