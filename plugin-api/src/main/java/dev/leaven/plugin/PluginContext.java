package dev.leaven.plugin;

import java.time.Clock;

/**
 * All that a plugin may use, for one call on behalf of one organisation. Gone when the call is over: what keeps it gets an
 * {@link IllegalStateException}. May be used by several threads during the call.
 */
public interface PluginContext {

    /**
     * {@return the organisation, for use as part of a key} Opaque, up to 40 characters of {@code [A-Za-z0-9_-]}; the same at
     * every call of this plugin, another for another plugin.
     */
    String organisation();

    /** {@return what the organisation's administrator filled in} */
    Settings settings();

    /** {@return calls to the hosts that the manifest names} */
    PluginHttp http();

    /** {@return connections for protocols other than HTTP, to the same hosts} */
    PluginSockets sockets();

    /**
     * {@return what the operator reads} Levels from INFO count, up to 100 lines of 500 characters in a call. Personal data and
     * secrets do not belong there.
     */
    System.Logger log();

    /** {@return the time} Never ask the system for it: tests move this one by hand. */
    Clock clock();

    /** {@return what this plugin remembers for this organisation} */
    PluginStore store();
}
