package dev.leaven.portal.identity.app;

import java.time.Instant;

/**
 * A link with which somebody gets in.
 *
 * @param name of the person it is for
 * @param path below the portal's address; whoever has it can choose the password
 * @param validUntil after which it is good no longer; it is good once
 */
public record JoiningLink(String name, String path, Instant validUntil) {

    /** Nothing of it: it is a secret. */
    @Override
    public String toString() {
        return "joining link";
    }
}
