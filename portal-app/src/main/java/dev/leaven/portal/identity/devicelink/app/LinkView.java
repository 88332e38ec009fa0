package dev.leaven.portal.identity.devicelink.app;

import java.time.LocalDate;

/**
 * A good link, as the pages before the door show it.
 *
 * @param firstName of the person it is for
 * @param language the person's, an ISO 639-1 code
 * @param path of the page behind the door, below the link's address
 */
public record LinkView(
        State state,
        String organisation,
        String firstName,
        String language,
        String purpose,
        String path,
        LocalDate validUntil) {

    /** What the device that asks can do. */
    public enum State {
        /** It is in. */
        OPEN,
        /** No device is in yet: it can open the link. */
        FREE,
        /** Another device is in: this one needs a code. */
        ELSEWHERE
    }

    /** Nothing of the person. */
    @Override
    public String toString() {
        return "link " + purpose + " " + state;
    }
}
