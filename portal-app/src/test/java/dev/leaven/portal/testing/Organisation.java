package dev.leaven.portal.testing;

import dev.leaven.portal.identity.PersonId;
import dev.leaven.portal.identity.PortalUser;
import dev.leaven.portal.identity.Role;
import dev.leaven.portal.tenancy.Tenant;
import dev.leaven.portal.tenancy.TenantId;
import dev.leaven.portal.tenancy.UnitId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An organisation that a test made for itself.
 *
 * @param teams units directly below the top
 * @param lead works in the top unit, and is a learner there like everybody
 * @param assessors by perspective; they work in the top unit too
 */
public record Organisation(
        Tenant tenant, UnitId top, List<UnitId> teams, PortalUser lead, Map<String, PortalUser> assessors) {

    public TenantId id() {
        return tenant.id();
    }

    public PortalUser assessor(String perspective) {
        return Objects.requireNonNull(assessors.get(perspective));
    }

    /** Looks after plugins, and nothing else. */
    public PortalUser administrator() {
        return new PortalUser(
                "admin@" + tenant.slug() + ".example",
                "The administrator",
                "en",
                null,
                tenant.id(),
                Set.of(Role.ADMINISTRATOR),
                false,
                null);
    }

    Set<PersonId> experts() {
        return assessors.values().stream()
                .map(user -> user.person().orElseThrow())
                .collect(Collectors.toSet());
    }
}
