package dev.leaven.portal.identity.internal;

import dev.leaven.portal.identity.internal.LinkTokens.Named;
import dev.leaven.portal.keys.PortalKeys;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The tokens of links with which people choose a password. */
@Component
public class JoiningTokens {

    private final LinkTokens tokens;

    JoiningTokens(PortalKeys keys) {
        this.tokens = new LinkTokens(keys.tokens(PortalKeys.Purpose.JOINING_LINKS));
    }

    /** 43 characters that are safe in a web address. */
    public String token(Named joining) {
        return tokens.token(joining);
    }

    /** Which row of which organisation the token is of; empty when it was not made here or was altered. */
    public Optional<Named> verify(String token) {
        return tokens.verify(token);
    }
}
