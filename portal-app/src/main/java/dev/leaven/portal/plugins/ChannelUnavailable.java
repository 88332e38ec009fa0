package dev.leaven.portal.plugins;

import dev.leaven.host.calls.PluginUnavailable;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A channel could not be called, or did not answer as it should. */
public final class ChannelUnavailable extends RuntimeException {

    /** What decides whether and when to try again. */
    public enum Reason {
        /** Not enabled by this organisation, or a required setting is missing: nothing changes by itself. */
        NOT_ENABLED,
        /** Does not run on this node, now. */
        NOT_RUNNING,
        /** Failed so often that it is left alone for a while. */
        RESTING,
        /** Too many calls at once. */
        BUSY,
        /** Took too long; whether it did its work is unknown. */
        OVERDUE,
        /** Threw; whether it did its work is unknown. */
        FAILED,
        /** A report that did not come from the other side. */
        FORGED
    }

    private final Reason reason;
    private final @Nullable Instant until;

    public ChannelUnavailable(String pluginId, Reason reason, @Nullable Instant until) {
        super("Channel " + pluginId + " is unavailable: " + reason);
        this.reason = reason;
        this.until = until;
    }

    /** Not what was thrown, but what it means for the caller. */
    public static ChannelUnavailable because(PluginUnavailable why) {
        var reason = switch (why.reason()) {
            case NOT_RUNNING -> Reason.NOT_RUNNING;
            case RESTING -> Reason.RESTING;
            case BUSY -> Reason.BUSY;
            case OVERDUE -> Reason.OVERDUE;
            case FAILED, UNREACHABLE -> Reason.FAILED;
            case FORGED -> Reason.FORGED;
        };
        return new ChannelUnavailable(why.pluginId(), reason, why.restingUntil().orElse(null));
    }

    public Reason reason() {
        return reason;
    }

    /** When it is worth trying again, where that is known. */
    public Optional<Instant> until() {
        return Optional.ofNullable(until);
    }

    /** The translation key of the reason. */
    public String messageKey() {
        return "plugins.unavailable." + reason.name().toLowerCase(Locale.ROOT);
    }
}
