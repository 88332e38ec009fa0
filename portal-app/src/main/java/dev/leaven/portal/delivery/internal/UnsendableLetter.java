package dev.leaven.portal.delivery.internal;

/** No message for this channel can be made of a letter. */
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
