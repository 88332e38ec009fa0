package dev.leaven.portal.plugins.operator;

import java.util.Locale;

/** A text is no certificate that could be trusted. */
public final class CertificateRefused extends RuntimeException {

    /** What is wrong with it. */
    public enum Reason {
        UNREADABLE,
        /** The publisher's secret, which nobody else should have. */
        PRIVATE_KEY,
        EXPIRED,
        NOT_YET_VALID,
        KNOWN
    }

    private final Reason reason;

    CertificateRefused(Reason reason) {
        super("No certificate to trust: " + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** The translation key of the reason. */
    public String messageKey() {
        return "plugins.certificate." + reason.name().toLowerCase(Locale.ROOT);
    }
}
