package dev.leaven.host.calls;

/** What became of a call. Holds nothing of the plugin. */
sealed interface CallResult<T> {

    record Answered<T>(T answer) implements CallResult<T> {}

    record Threw<T>(PluginUnavailable.Reason reason, String error) implements CallResult<T> {}
}
