package dev.leaven.portal.demo;

import dev.leaven.portal.identity.Accounts;
import dev.leaven.portal.identity.People;
import dev.leaven.portal.identity.PersonId;
import dev.leaven.portal.identity.PortalUser;
import dev.leaven.portal.identity.Role;
import dev.leaven.portal.tenancy.Tenant;
import dev.leaven.portal.tenancy.UnitId;
import dev.leaven.portal.tenancy.Units;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Fills an organisation with units, learners and the five people who can sign in. */
@Component
class DemoAccounts {

    static final PortalUser OPERATOR =
            new PortalUser("operator@leaven.example", "Operator", "en", null, null, Set.of(Role.OPERATOR), false, null);

    private static final int EVERY_THIRD_WITHOUT = 3;
    private static final String LEAD = "lead";
    private static final List<String> MAILBOXES = List.of(LEAD, "ld", "hr", "business", "director");
    private static final Set<String> PERSPECTIVES = Set.of("ld", "hr", "business");

    private final Units units;
    private final People people;
    private final Accounts accounts;
    private final String password;

    DemoAccounts(Units units, People people, Accounts accounts, @Value("${leaven.demo.password}") String password) {
        this.units = units;
        this.people = people;
        this.accounts = accounts;
        this.password = password;
    }

    void makeOperator() {
        if (!accounts.exists(OPERATOR.getUsername())) {
            accounts.createOperator(OPERATOR.getUsername(), OPERATOR.name(), OPERATOR.language(), password);
        }
    }

    /** Runs with the tenant bound; returns its programme lead. */
    PortalUser fill(Tenant tenant, DemoOrganisation plan) {
        UnitId top = units.add(plan.name(), null);
        UnitId offices = top;
        var invented = new DemoPeople(plan.slug().hashCode(), plan.domain());
        for (var department : plan.departments()) {
            UnitId unit = units.add(department.name(), top);
            for (var team : department.teams()) {
                UnitId home = units.add(team.name(), unit);
                offices = team.name().equals(plan.offices()) ? home : offices;
                for (int i = 0; i < team.people(); i++) {
                    var person = invented.next();
                    PersonId id = people.add(person.name(), person.email(), plan.language(), home, null);
                    if (i % EVERY_THIRD_WITHOUT != 0) {
                        people.reachBy(id, person.phone());
                    }
                }
            }
        }
        PersonId lead = null;
        for (int i = 0; i < MAILBOXES.size(); i++) {
            String mailbox = MAILBOXES.get(i);
            PersonId person = member(plan, mailbox, plan.leads().get(i), offices);
            lead = lead == null ? person : lead;
        }
        return new PortalUser(
                plan.lead(),
                plan.leads().getFirst(),
                plan.language(),
                lead,
                tenant.id(),
                Set.of(Role.PROGRAMME_LEAD, Role.ADMINISTRATOR),
                false,
                null);
    }

    private PersonId member(DemoOrganisation plan, String mailbox, String name, UnitId unit) {
        String email = mailbox + "@" + plan.domain();
        long account = accounts.create(email, name, plan.language(), password);
        PersonId person = people.add(name, email, plan.language(), unit, account);
        if (mailbox.equals(LEAD)) {
            people.grant(person, Role.PROGRAMME_LEAD, null);
            people.grant(person, Role.ADMINISTRATOR, null);
        } else if (PERSPECTIVES.contains(mailbox)) {
            people.grant(person, Role.ASSESSOR, mailbox);
        }
        return person;
    }
}
