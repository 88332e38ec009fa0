package dev.leaven.portal.delivery.internal;

/** A letter can't be made into a message for its channel. */
final class UnsendableLetter extends RuntimeException {

    private final String reason;

    /** @param reason the last part of a translation key {@code message.reason.…} */
    UnsendableLetter(String reason) {
        super(reason);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
