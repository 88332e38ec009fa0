package dev.leaven.host.calls;

import dev.leaven.host.text.Redaction;
import java.time.Duration;
import java.util.concurrent.Callable;

/**
 * Something to ask a plugin.
 *
 * @param name for the thread's name
 * @param organisation for whom, a pseudonym; empty where it concerns all
 * @param asked runs the plugin's code and copies its answer, all on the plugin's thread
 * @param hangUp ends what the call has open, so that it can still answer; must not throw
 * @param after releases what the call had, once nobody waits for it any more; must not throw
 * @param redaction for its errors
 */
public record PluginCall<T>(
        String name,
        String organisation,
        Duration deadline,
        Callable<T> asked,
        Runnable hangUp,
        Runnable after,
        Redaction redaction) {

    public static <T> PluginCall<T> of(String name, Duration deadline, Callable<T> asked) {
        return new PluginCall<>(name, "", deadline, asked, () -> {}, () -> {}, Redaction.none());
    }
}
