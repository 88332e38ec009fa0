package dev.leaven.plugin;

import java.time.Clock;

/**
 * All that a plugin may use, for one call on behalf of one organisation. Gone when the call is over: what keeps it gets an
 * {@link IllegalStateException}. May be used by several threads during the call.
 */
public interface PluginContext {

    /**
     * The organisation, for use as part of a key. Opaque, up to 40 characters of {@code [A-Za-z0-9_-]}; the same at every
     * call of this plugin, another for another plugin.
     */
    String organisation();

    Settings settings();

    /** Calls to the hosts that the manifest names. */
    PluginHttp http();

    /** For protocols other than HTTP, to the same hosts. */
    PluginSockets sockets();

    /** What the operator reads. Personal data and secrets do not belong there. */
    System.Logger log();

    /** Never ask the system for the time: tests move this one by hand. */
    Clock clock();

    PluginStore store();
}
