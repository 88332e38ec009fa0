package dev.leaven.host.context;

import dev.leaven.host.calls.CallLifetime;
import dev.leaven.host.text.Redaction;
import java.text.MessageFormat;
import java.util.ResourceBundle;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A plugin's logger: short lines, not endlessly many, without what is personal as far as the host can tell. */
final class PluginLog implements System.Logger {

    private static final int LONGEST_LINE = 500;
    private static final int MOST_LINES = 100;

    private final CallLifetime lifetime;
    private final String name;
    private final LogSink sink;
    private final Redaction redaction;
    private final AtomicInteger lines = new AtomicInteger();

    PluginLog(CallLifetime lifetime, String name, LogSink sink, Redaction redaction) {
        this.lifetime = lifetime;
        this.name = name;
        this.sink = sink;
        this.redaction = redaction;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public boolean isLoggable(Level level) {
        return level.getSeverity() >= Level.INFO.getSeverity() && level != Level.OFF;
    }

    @Override
    public void log(
            Level level, @Nullable ResourceBundle bundle, @Nullable String message, @Nullable Throwable thrown) {
        write(level, thrown == null ? text(message) : text(message) + " " + redaction.error(thrown));
    }

    @Override
    public void log(Level level, @Nullable ResourceBundle bundle, @Nullable String format, @Nullable Object... params) {
        var text = text(format);
        if (isLoggable(level) && params != null && params.length > 0) {
            text = MessageFormat.format(text, params);
        }
        write(level, text);
    }

    private void write(Level level, String text) {
        lifetime.check();
        if (isLoggable(level) && lines.incrementAndGet() <= MOST_LINES) {
            var start = text.substring(0, Math.min(text.length(), 4 * LONGEST_LINE));
            var line = redaction.line(start, LONGEST_LINE);
            lifetime.run(() -> {
                sink.line(level, line);
                return true;
            });
        }
    }

    private static String text(@Nullable String message) {
        return message == null ? "" : message;
    }
}
