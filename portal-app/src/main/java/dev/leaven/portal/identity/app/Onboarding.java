package dev.leaven.portal.identity.app;

import dev.leaven.portal.identity.People;
import dev.leaven.portal.identity.PersonRow;
import dev.leaven.portal.identity.Role;
import dev.leaven.portal.identity.internal.AccountPlatformSql;
import dev.leaven.portal.tenancy.Tenant;
import dev.leaven.portal.tenancy.TenantId;
import dev.leaven.portal.tenancy.TenantScope;
import dev.leaven.portal.tenancy.Tenants;
import dev.leaven.portal.tenancy.Units;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** How organisations come to this portal. */
@Service
@PreAuthorize("hasRole('OPERATOR')")
public class Onboarding {

    private final Tenants tenants;
    private final Units units;
    private final People people;
    private final JoiningLinks joiningLinks;
    private final AccountPlatformSql accounts;
    private final TransactionOperations transaction;

    Onboarding(
            Tenants tenants,
            Units units,
            People people,
            JoiningLinks joiningLinks,
            AccountPlatformSql accounts,
            TransactionOperations transaction) {
        this.tenants = tenants;
        this.units = units;
        this.people = people;
        this.joiningLinks = joiningLinks;
        this.accounts = accounts;
        this.transaction = transaction;
    }

    /**
     * Makes an organisation with its first administrator, who leads the programme too until there are others. All or nothing.
     *
     * @return the link with which that person gets in
     * @throws OrganisationRefused where there is one of that name, or somebody signs in with that address already
     */
    public JoiningLink welcome(NewOrganisation plan) {
        if (tenants.active().stream().anyMatch(tenant -> tenant.name().equalsIgnoreCase(plan.name()))) {
            throw new OrganisationRefused(OrganisationRefused.Reason.NAME_TAKEN);
        }
        if (accounts.exists(plan.email())) {
            throw new OrganisationRefused(OrganisationRefused.Reason.ADDRESS_TAKEN);
        }
        var id = TenantId.next();
        return inside(id, () -> {
            tenants.create(id, plan.name(), plan.language());
            var top = units.add(plan.name(), null);
            var first = people.add(plan.person(), plan.email(), plan.language(), top, null);
            people.grant(first, Role.ADMINISTRATOR, null);
            people.grant(first, Role.PROGRAMME_LEAD, null);
            return joiningLinks.invite(first);
        });
    }

    /** The organisations of which nobody has an account yet. */
    public Set<TenantId> waiting() {
        var joined = accounts.joined();
        return tenants.active().stream()
                .map(Tenant::id)
                .filter(id -> !joined.contains(id))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * A new link for the first administrator of an organisation of which nobody has an account yet.
     *
     * @throws java.util.NoSuchElementException where somebody has one, or there is no such organisation
     */
    public JoiningLink inviteAgain(TenantId id) {
        if (!waiting().contains(id)) {
            throw new NoSuchElementException("Nobody waits there");
        }
        return inside(id, () -> {
            var link = joiningLinks.invite(administrators().getFirst().id());
            if (accounts.joined().contains(id)) {
                throw new NoSuchElementException("Somebody has joined meanwhile");
            }
            return link;
        });
    }

    private List<PersonRow> administrators() {
        return people.all().stream()
                .filter(person -> person.roles().contains(Role.ADMINISTRATOR))
                .sorted(Comparator.comparing(person -> person.id().value())) // made in the order of time
                .toList();
    }

    private <T> T inside(TenantId id, Supplier<T> work) {
        return TenantScope.call(id, () -> Objects.requireNonNull(transaction.execute(_ -> work.get())));
    }
}
