package dev.leaven.portal.communication.app;

/** The organisation's page can't be opened or changed so. Carries a translation key that says why. */
public final class PageRefused extends RuntimeException {

    private final String reason;

    public PageRefused(String reason) {
        super(reason);
        this.reason = reason;
    }

    /** A translation key. */
    public String reason() {
        return reason;
    }
}
