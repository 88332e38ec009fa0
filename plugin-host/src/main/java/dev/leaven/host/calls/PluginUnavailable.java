package dev.leaven.host.calls;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A plugin did not do what it was asked. Carries no object of the plugin, so it may be kept and logged. */
public final class PluginUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Why. Only the last three say that the plugin was called at all. */
    public enum Reason {
        /** Not started on this node. */
        NOT_RUNNING,
        /** Failed too often; see {@link PluginUnavailable#restingUntil()}. */
        RESTING,
        /** As many calls at once as it may have. */
        BUSY,
        /** The time was over; whether it did anything is not known. */
        OVERDUE,
        /** Threw, or gave an invalid answer; whether it did anything is not known. */
        FAILED,
        /** The other side can't be reached, or the portal does not let the plugin go there. No failure of the plugin. */
        UNREACHABLE,
        /** What came in as a report is not from the other side. No failure of the plugin. */
        FORGED
    }

    private final String pluginId;
    private final Reason reason;
    private final String detail;
    private final @Nullable Instant restingUntil;

    public PluginUnavailable(String pluginId, Reason reason, String detail, @Nullable Instant restingUntil) {
        super(pluginId + ": " + reason + (detail.isEmpty() ? "" : ", " + detail), null, false, true);
        this.pluginId = pluginId;
        this.reason = reason;
        this.detail = detail;
        this.restingUntil = restingUntil;
    }

    public PluginUnavailable(String pluginId, Reason reason, String detail) {
        this(pluginId, reason, detail, null);
    }

    public String pluginId() {
        return pluginId;
    }

    public Reason reason() {
        return reason;
    }

    /** For the operator: class and first line of an error, as in {@link PluginHealth#lastError()}; may be empty. */
    public String detail() {
        return detail;
    }

    /** For {@link Reason#RESTING} only. */
    public Optional<Instant> restingUntil() {
        return Optional.ofNullable(restingUntil);
    }
}
