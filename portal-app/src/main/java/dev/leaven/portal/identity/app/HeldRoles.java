package dev.leaven.portal.identity.app;

import dev.leaven.portal.identity.Role;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The roles of one person in an organisation.
 *
 * @param roles none of them the operator's
 * @param perspective id of the perspective an assessor answers from; null for who is no assessor
 */
public record HeldRoles(Set<Role> roles, @Nullable String perspective) {

    /** @throws IllegalArgumentException for the operator's role, or an assessor without a perspective */
    public HeldRoles {
        roles = Set.copyOf(roles);
        if (roles.contains(Role.OPERATOR)) {
            throw new IllegalArgumentException("no organisation has an operator");
        }
        if (roles.contains(Role.ASSESSOR) != (perspective != null)) {
            throw new IllegalArgumentException("an assessor has a perspective, and nobody else");
        }
    }
}
