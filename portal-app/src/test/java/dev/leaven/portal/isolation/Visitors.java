package dev.leaven.portal.isolation;

import dev.leaven.portal.identity.PersonId;
import dev.leaven.portal.identity.PortalUser;
import dev.leaven.portal.identity.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

/** Who walks: somebody of an organisation in each role, and the operator. */
final class Visitors {

    private Visitors() {}

    static List<PortalUser> of(Canary home) {
        var person = new PersonId((Long) home.rows().get("person").get("id"));
        return Stream.concat(
                        Arrays.stream(Role.values())
                                .filter(role -> role != Role.OPERATOR)
                                .map(role -> new PortalUser(
                                        "visitor@home.example",
                                        role.name(),
                                        "en",
                                        person,
                                        home.tenant(),
                                        Set.of(role),
                                        false,
                                        null)),
                        Stream.of(new PortalUser(
                                "operator@portal.example",
                                "Operator",
                                "en",
                                null,
                                null,
                                Set.of(Role.OPERATOR),
                                false,
                                null)))
                .toList();
    }

    static Authentication signedIn(PortalUser user) {
        return UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities());
    }

    /** The operator knows organisations by name; nobody else knows even that. */
    static String hush(PortalUser user, Canary other, String text) {
        return user.roles().contains(Role.OPERATOR)
                ? text.replace((String) other.rows().get("tenant").get("name"), "")
                : text;
    }
}
