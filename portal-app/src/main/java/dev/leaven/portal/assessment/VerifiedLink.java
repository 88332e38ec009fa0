package dev.leaven.portal.assessment;

import dev.leaven.portal.identity.PersonalLink;

/** A personal link whose signature was checked. Only {@link RespondentAccess} makes one. */
public final class VerifiedLink {

    private final PersonalLink link;
    private final String token;

    VerifiedLink(PersonalLink link, String token) {
        this.link = link;
        this.token = token;
    }

    long invitation() {
        return link.invitation();
    }

    String token() {
        return token;
    }
}
