package dev.leaven.host.calls;

import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Who lets a plugin rest that fails again and again. An organisation whose own calls fail: perhaps its server drips one letter
 * a second, which is no other organisation's trouble. Everybody, where the calls of several fail, or those that concern all.
 */
public final class Breakers {

    private final HostLimits limits;
    private final Breaker everybody;
    private final Map<String, Breaker> each = new ConcurrentHashMap<>();
    private final Set<String> failing = ConcurrentHashMap.newKeySet();

    public Breakers(HostLimits limits) {
        this.limits = limits;
        everybody = new Breaker(limits);
    }

    /** Until when to keep away; empty where a call may go ahead, which then has to say how it ended. */
    public Optional<Instant> enter(String organisation, Instant now) {
        var own = each.get(organisation);
        var until = own == null ? Optional.<Instant>empty() : own.enter(now);
        if (until.isPresent()) {
            return until;
        }
        var all = everybody.enter(now);
        if (all.isPresent() && own != null) {
            own.abandoned();
        }
        return all;
    }

    public void succeeded(String organisation) {
        each.remove(organisation);
        failing.clear();
        everybody.succeeded();
    }

    public void failed(String organisation, Instant now) {
        failing.add(organisation);
        if (organisation.isEmpty() || failing.size() > 1) {
            everybody.failed(now);
        } else {
            everybody.abandoned();
        }
        if (!organisation.isEmpty()) {
            each.computeIfAbsent(organisation, _ -> new Breaker(limits)).failed(now);
        }
    }

    /** The call that entered did not take place, or says nothing about the plugin. */
    public void abandoned(String organisation) {
        var own = each.get(organisation);
        if (own != null) {
            own.abandoned();
        }
        everybody.abandoned();
    }

    /** The latest of all. */
    public Optional<Instant> until() {
        return Stream.concat(Stream.of(everybody), each.values().stream())
                .flatMap(breaker -> breaker.restingUntil().stream())
                .max(Comparator.naturalOrder());
    }
}
