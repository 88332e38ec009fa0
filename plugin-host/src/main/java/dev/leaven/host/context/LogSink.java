package dev.leaven.host.context;

/** Where lines go that a plugin logs. Called from threads of the host, as {@link StoreAccess} is. */
@FunctionalInterface
public interface LogSink {

    LogSink NONE = (level, line) -> {};

    /** @param line without line breaks, up to 500 characters */
    void line(System.Logger.Level level, String line);
}
