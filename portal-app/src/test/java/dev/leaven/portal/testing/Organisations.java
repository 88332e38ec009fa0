package dev.leaven.portal.testing;

import dev.leaven.portal.identity.People;
import dev.leaven.portal.identity.PersonId;
import dev.leaven.portal.identity.PortalUser;
import dev.leaven.portal.identity.Role;
import dev.leaven.portal.identity.SignedInAs;
import dev.leaven.portal.tenancy.Tenant;
import dev.leaven.portal.tenancy.TenantScope;
import dev.leaven.portal.tenancy.Tenants;
import dev.leaven.portal.tenancy.UnitId;
import dev.leaven.portal.tenancy.Units;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes organisations through the portal's own services, each with a name that no other test uses. */
@TestComponent
public class Organisations {

    public static final PortalUser OPERATOR =
            new PortalUser("operator@test.example", "Operator", "en", null, null, Set.of(Role.OPERATOR), false, null);

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Tenants tenants;
    private final Units units;
    private final People people;
    private final TransactionTemplate once;

    Organisations(Tenants tenants, Units units, People people, PlatformTransactionManager transactions) {
        this.tenants = tenants;
        this.units = units;
        this.people = people;
        this.once = new TransactionTemplate(transactions);
    }

    /** Two teams of six learners, a lead, and an expert of each perspective: sixteen people. */
    public Organisation make() {
        return make(6, 6);
    }

    /** A lead and an expert of each perspective in the top unit, and below it a team for each number of learners. */
    public Organisation make(int... teamSizes) {
        return make("en", teamSizes);
    }

    /** The same for people who speak this language. */
    public Organisation make(String language, int... teamSizes) {
        String slug = "org-" + COUNT.incrementAndGet();
        Tenant tenant = SignedInAs.call(OPERATOR, () -> tenants.create(slug, "Organisation " + slug, language));
        // One transaction for all people: their rows go to the database in one batch.
        return SignedInAs.call(
                OPERATOR,
                () -> TenantScope.call(
                        tenant.id(),
                        () -> Objects.requireNonNull(once.execute(transaction -> fill(tenant, teamSizes)))));
    }

    private Organisation fill(Tenant tenant, int... teamSizes) {
        String domain = tenant.slug() + ".example";
        UnitId top = units.add("All of " + tenant.slug(), null);
        List<UnitId> teams = new ArrayList<>();
        for (int size : teamSizes) {
            UnitId team = units.add("Team %d of %s".formatted(teams.size() + 1, tenant.slug()), top);
            for (int i = 1; i <= size; i++) {
                String name = "Learner %d.%d".formatted(teams.size() + 1, i);
                people.add(
                        name, "l%d.%d@%s".formatted(teams.size() + 1, i, domain), tenant.defaultLanguage(), team, null);
            }
            teams.add(team);
        }
        PortalUser lead = member(tenant, "lead", domain, top, Role.PROGRAMME_LEAD, null);
        Map<String, PortalUser> assessors = new LinkedHashMap<>();
        for (String perspective : List.of("ld", "hr", "business")) {
            assessors.put(perspective, member(tenant, perspective, domain, top, Role.ASSESSOR, perspective));
        }
        return new Organisation(tenant, top, teams, lead, assessors);
    }

    private PortalUser member(
            Tenant tenant, String name, String domain, UnitId unit, Role role, @Nullable String perspective) {
        PersonId person = people.add("The " + name, name + "@" + domain, tenant.defaultLanguage(), unit, null);
        people.grant(person, role, perspective);
        return new PortalUser(
                name + "@" + domain,
                "The " + name,
                tenant.defaultLanguage(),
                person,
                tenant.id(),
                Set.of(role),
                false,
                null);
    }
}
