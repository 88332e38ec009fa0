package dev.leaven.portal.plugins.organisation;

/** A plugin can't be enabled, or its new content not be taken. */
public final class EnablingRefused extends RuntimeException {

    /** Why. */
    public enum Reason {
        NOT_RUNNING,
        /** Its content does not fit what the portal has. */
        CONTENT
    }

    private final Reason reason;

    EnablingRefused(String pluginId, Reason reason) {
        super("Plugin " + pluginId + " can't be enabled: " + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
