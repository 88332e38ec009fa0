package dev.leaven.portal.plugins.internal;

import dev.leaven.host.context.LogSink;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.springframework.stereotype.Component;

/** What plugins log, in the portal's own log, under the plugin's id: for each so many lines a minute. */
@Component
class PluginLogs {

    static final int LINES_A_MINUTE = 200;

    private final Clock clock;
    private final Map<String, Minute> minutes = new ConcurrentHashMap<>();

    private record Minute(long number, int lines) {

        Minute next(long now) {
            return now == number ? new Minute(number, lines + 1) : new Minute(now, 1);
        }
    }

    PluginLogs(Clock clock) {
        this.clock = clock;
    }

    /** @param organisation its pseudonym for this plugin */
    LogSink of(String pluginId, String organisation) {
        Logger log = LoggerFactory.getLogger("leaven.plugin." + pluginId);
        return (level, line) -> {
            long now = clock.millis() / 60_000;
            int lines = minutes.merge(pluginId, new Minute(now, 1), (minute, _) -> minute.next(now))
                    .lines();
            if (lines <= LINES_A_MINUTE) {
                log.atLevel(level(level)).log("[{}] {}", organisation, line);
            } else if (lines == LINES_A_MINUTE + 1) {
                log.warn("More than {} lines: the rest of this minute is left out", LINES_A_MINUTE);
            }
        };
    }

    private static Level level(System.Logger.Level level) {
        return switch (level) {
            case ERROR -> Level.ERROR;
            case WARNING -> Level.WARN;
            case DEBUG -> Level.DEBUG;
            case TRACE, ALL -> Level.TRACE;
            case INFO, OFF -> Level.INFO;
        };
    }
}
