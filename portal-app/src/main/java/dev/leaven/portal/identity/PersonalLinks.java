package dev.leaven.portal.identity;

import dev.leaven.portal.identity.internal.LinkTokens;
import dev.leaven.portal.keys.PortalKeys;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Makes and checks the tokens of personal links, under a key that a new master key leaves as it is. The same invitation
 * always gives the same token, so a reminder carries the same link and no token needs to be stored.
 */
@Component
public class PersonalLinks {

    /** As long as every token and of the same characters, and nobody's: for showing and measuring what is sent. */
    public static final String SAMPLE = "x".repeat(LinkTokens.LENGTH);

    private final LinkTokens tokens;

    PersonalLinks(PortalKeys keys) {
        this.tokens = new LinkTokens(keys.tokens(PortalKeys.Purpose.PERSONAL_LINKS));
    }

    /** The token of an invitation: 43 characters that are safe in a web address. */
    public String token(PersonalLink link) {
        return tokens.token(new LinkTokens.Named(link.tenant(), link.invitation()));
    }

    /** What the token proves; empty when it was not made here or was altered. Compared in constant time. */
    public Optional<PersonalLink> verify(String token) {
        return tokens.verify(token).map(named -> new PersonalLink(named.tenant(), named.row()));
    }
}
