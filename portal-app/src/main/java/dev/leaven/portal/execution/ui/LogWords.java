package dev.leaven.portal.execution.ui;

import dev.leaven.portal.components.Formats;
import dev.leaven.portal.execution.app.LogEntry;
import java.time.ZoneOffset;
import java.util.Locale;

/** What was said about an action, in one line. */
public final class LogWords {

    private LogWords() {}

    /** Finds a text and fills it in. */
    @FunctionalInterface
    public interface Texts {
        String get(String key, Object... arguments);
    }

    /** Day, who, what, and their words. */
    public static String line(LogEntry entry, Locale language, Texts texts) {
        String what = switch (entry.kind()) {
            case PROGRESS -> texts.get("execution.state." + lower(entry));
            case HELP_ASKED -> texts.get("execution.log.help_asked");
            case HELP_ANSWERED -> texts.get("execution.log.help_answered");
            case PLAN -> texts.get("execution.log.plan." + lower(entry));
        };
        String day = Formats.date(entry.at().atZone(ZoneOffset.UTC).toLocalDate(), language);
        String head = entry.by().isEmpty()
                ? texts.get("execution.log.portal", day, what)
                : texts.get("execution.log.by", day, entry.by(), what);
        return entry.text().isEmpty() ? head : texts.get("execution.log.with", head, entry.text());
    }

    private static String lower(LogEntry entry) {
        return entry.state().name().toLowerCase(Locale.ROOT);
    }
}
