package dev.leaven.portal.testing;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** The SQL that a piece of work costs, as far as it goes through Spring's JDBC. */
public final class Statements {

    private static final String SQL = "(?s).*\\[(.*)].*";

    private Statements() {}

    /** What this thread asked the database meanwhile, in order. */
    public static List<String> during(Runnable work) {
        var logger = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        var level = logger.getLevel();
        var lines = new ListAppender<ILoggingEvent>();
        lines.start();
        logger.addAppender(lines);
        logger.setLevel(Level.DEBUG);
        try {
            work.run();
        } finally {
            logger.setLevel(level);
            logger.detachAppender(lines);
        }
        String here = Thread.currentThread().getName();
        return lines.list.stream()
                .filter(line -> line.getThreadName().equals(here))
                .map(ILoggingEvent::getFormattedMessage)
                .filter(line -> line.matches(SQL))
                .map(line -> line.replaceFirst(SQL, "$1"))
                .toList();
    }
}
