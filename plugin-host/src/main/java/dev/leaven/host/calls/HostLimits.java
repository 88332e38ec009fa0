package dev.leaven.host.calls;

import java.time.Duration;

/**
 * How much of the portal's time and threads a plugin gets.
 *
 * @param check deadline of a check of settings
 * @param deliver deadline of a delivery
 * @param other deadline of everything else: description, settings, measure, reports, a pack
 * @param start deadline for a plugin's construction
 * @param drain how long a plugin that is being stopped may finish the calls it is busy with
 * @param concurrent most calls of one plugin at once, and half of that for one organisation; reading reports counts by itself
 * @param failuresInARow after how many the plugin rests for the organisation whose calls failed, or for all
 * @param rest the first rest; doubles with every failed trial
 * @param longestRest where doubling ends
 */
public record HostLimits(
        Duration check,
        Duration deliver,
        Duration other,
        Duration start,
        Duration drain,
        int concurrent,
        int failuresInARow,
        Duration rest,
        Duration longestRest) {

    /** What the plugin API promises. */
    public static final HostLimits USUAL = new HostLimits(
            Duration.ofSeconds(20),
            Duration.ofSeconds(30),
            Duration.ofSeconds(2),
            Duration.ofSeconds(5),
            Duration.ofSeconds(5),
            8,
            5,
            Duration.ofSeconds(30),
            Duration.ofMinutes(15));

    /** @throws IllegalArgumentException without any call at once, or any failure */
    public HostLimits {
        if (concurrent < 1 || failuresInARow < 1) {
            throw new IllegalArgumentException("neither may be 0: " + concurrent + ", " + failuresInARow);
        }
    }

    /** The same with another deadline for a plugin's construction: for tests. */
    public HostLimits starting(Duration deadline) {
        return new HostLimits(check, deliver, other, deadline, drain, concurrent, failuresInARow, rest, longestRest);
    }

    /** The same with one deadline for every call of a plugin that has started: for tests. */
    public HostLimits within(Duration deadline) {
        return new HostLimits(
                deadline, deadline, deadline, start, drain, concurrent, failuresInARow, rest, longestRest);
    }
}
