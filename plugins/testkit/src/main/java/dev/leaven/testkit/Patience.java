package dev.leaven.testkit;

import dev.leaven.host.calls.HostLimits;
import java.time.Duration;

/** Deadlines for the contract: those of the portal, but wide where a busy build machine would otherwise make a plugin late. */
final class Patience {

    private static final Duration WIDE = Duration.ofSeconds(30);
    private static final Duration SHORT = Duration.ofSeconds(3);

    static final HostLimits USUAL = calls(WIDE);

    /** For peers that never answer, so that nobody waits half a minute for each. */
    static final HostLimits LITTLE = calls(SHORT);

    private Patience() {}

    private static HostLimits calls(Duration deadline) {
        var usual = HostLimits.USUAL;
        return new HostLimits(
                deadline,
                deadline,
                WIDE,
                WIDE,
                usual.drain(),
                usual.concurrent(),
                usual.failuresInARow(),
                usual.rest(),
                usual.longestRest());
    }
}
