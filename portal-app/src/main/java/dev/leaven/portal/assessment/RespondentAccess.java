package dev.leaven.portal.assessment;

import dev.leaven.portal.identity.PersonalLinks;
import dev.leaven.portal.tenancy.TenantScope;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * Lets a learner in: checks the personal link and runs the work for its organisation. The organisation is bound before any
 * transaction opens.
 */
@Component
public class RespondentAccess {

    private final PersonalLinks links;

    RespondentAccess(PersonalLinks links) {
        this.links = links;
    }

    /** Does the work for the organisation that the link belongs to; empty when the link was not made by this portal. */
    public <T> Optional<T> enter(String token, Function<VerifiedLink, T> work) {
        return links.verify(token)
                .map(link -> TenantScope.call(link.tenant(), () -> work.apply(new VerifiedLink(link, token))));
    }
}
