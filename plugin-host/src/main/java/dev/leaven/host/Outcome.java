package dev.leaven.host;

/** What became of a call. Holds nothing of the plugin. */
sealed interface Outcome<T> {

    record Answered<T>(T answer) implements Outcome<T> {}

    record Threw<T>(PluginUnavailable.Reason reason, String error) implements Outcome<T> {}
}
