package dev.leaven.portal.identity.app;

import dev.leaven.portal.identity.PersonId;
import dev.leaven.portal.identity.internal.Joining;
import dev.leaven.portal.identity.internal.JoiningRepository;
import dev.leaven.portal.identity.internal.JoiningTokens;
import dev.leaven.portal.identity.internal.LinkTokens.Named;
import dev.leaven.portal.identity.internal.PersonRepository;
import dev.leaven.portal.tenancy.TenantScope;
import java.time.Clock;
import java.time.Duration;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the links with which people of an organisation choose a password, the first time or anew. */
@Service
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'OPERATOR')")
public class JoiningLinks {

    /** A holiday long. */
    static final Duration VALID = Duration.ofDays(14);

    private final PersonRepository people;
    private final JoiningRepository joinings;
    private final JoiningTokens tokens;
    private final Clock clock;

    JoiningLinks(PersonRepository people, JoiningRepository joinings, JoiningTokens tokens, Clock clock) {
        this.people = people;
        this.joinings = joinings;
        this.tokens = tokens;
        this.clock = clock;
    }

    /**
     * Makes a link for somebody, who signs in with their e-mail address. The link made before is good no longer.
     *
     * @throws JoiningRefused where no address is noted
     * @throws java.util.NoSuchElementException when nobody here has that id
     */
    @Transactional
    public JoiningLink invite(PersonId id) {
        var person = people.findById(id.value()).orElseThrow();
        if (person.email() == null) {
            throw new JoiningRefused(JoiningRefused.Reason.NO_ADDRESS);
        }
        joinings.end(person.id());
        var joining = joinings.save(new Joining(id, clock.instant().plus(VALID)));
        var token = tokens.token(new Named(TenantScope.required(), joining.id()));
        return new JoiningLink(person.name(), "join/" + token, joining.validUntil());
    }
}
