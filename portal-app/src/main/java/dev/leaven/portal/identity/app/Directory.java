package dev.leaven.portal.identity.app;

import dev.leaven.portal.audit.AuditTrail;
import dev.leaven.portal.identity.PersonId;
import dev.leaven.portal.identity.PersonRow;
import dev.leaven.portal.identity.Role;
import dev.leaven.portal.identity.app.EmailRefused.Reason;
import dev.leaven.portal.identity.internal.AccountPlatformSql;
import dev.leaven.portal.identity.internal.JoiningRepository;
import dev.leaven.portal.identity.internal.Person;
import dev.leaven.portal.identity.internal.PersonRepository;
import dev.leaven.portal.identity.internal.PersonRole;
import dev.leaven.portal.identity.internal.PersonRoleRepository;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who belongs to the organisation, and what they may do. */
@Service
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class Directory {

    private final PersonRepository people;
    private final PersonRoleRepository roles;
    private final JoiningRepository joinings;
    private final AccountPlatformSql accounts;
    private final AuditTrail trail;

    Directory(
            PersonRepository people,
            PersonRoleRepository roles,
            JoiningRepository joinings,
            AccountPlatformSql accounts,
            AuditTrail trail) {
        this.people = people;
        this.roles = roles;
        this.joinings = joinings;
        this.accounts = accounts;
        this.trail = trail;
    }

    /**
     * Adds somebody.
     *
     * @throws EmailRefused for what can't be an address, or is somebody else's here
     * @throws PhoneRefused for what can't be a number that is reached from anywhere
     */
    @Transactional
    public PersonId add(PersonDetails details, HeldRoles wanted) {
        var email = freeAddress(details, null);
        var person = new Person(details.name(), email, details.language(), details.unit(), null);
        person.reachBy(phone(details));
        var id = new PersonId(people.saveAndFlush(person).id());
        trail.record("person.added", person.auditSubject());
        give(id, wanted);
        record(person, Set.of(), wanted.roles());
        return id;
    }

    /**
     * Notes what has changed about somebody, who signs in with the new address then, and ends a link that was made for the
     * old one. Whoever is signed in meanwhile has to sign in again where roles or address changed.
     *
     * @param seen what was changed
     * @throws PersonEditConflict where another was kept since
     * @throws EmailRefused as {@link #add}, and where somebody who signs in would have none, or one of somebody elsewhere
     * @throws PhoneRefused as {@link #add}
     * @throws LastAdministratorRefused where nobody who can sign in would be left to look after the organisation
     * @throws java.util.NoSuchElementException when nobody here has that id
     */
    @Transactional
    public void change(PersonRow seen, PersonDetails details, HeldRoles wanted) {
        var id = seen.id();
        var held = roles.lockAll();
        var person = people.findById(id.value()).orElseThrow();
        var own = of(id, held);
        if (person.revision() != seen.revision() || !holds(own, new HeldRoles(seen.roles(), seen.perspective()))) {
            throw new PersonEditConflict();
        }
        var email = freeAddress(details, id);
        if (!Objects.equals(email, person.email())) {
            joinings.end(id.value());
        }
        String nameBefore = person.name();
        person.change(details.name(), email, phone(details), details.language(), details.unit());
        people.flush();
        if (!nameBefore.equals(person.name())) {
            trail.record("person.renamed", person.auditSubject(), nameBefore, person.name());
        }
        follow(person);
        if (!holds(own, wanted)) {
            if (!wanted.roles().contains(Role.ADMINISTRATOR)) {
                keepOneAdministrator(id, held);
            }
            roles.deleteAllInBatch(own);
            give(id, wanted);
            record(person, seen.roles(), wanted.roles());
        }
    }

    /**
     * Removes somebody who was noted by mistake, with the account if there is one.
     *
     * @throws PersonRemovalRefused where this person was asked something or sent something, which stays
     * @throws LastAdministratorRefused as {@link #change}
     * @throws java.util.NoSuchElementException when nobody here has that id
     */
    @Transactional
    public void remove(PersonId id) {
        var held = roles.lockAll();
        var person = people.findById(id.value()).orElseThrow();
        keepOneAdministrator(id, held);
        roles.deleteAllInBatch(of(id, held));
        joinings.end(id.value());
        try {
            people.delete(person);
            people.flush();
        } catch (DataIntegrityViolationException involved) {
            throw new PersonRemovalRefused();
        }
        if (person.accountId() != null) {
            accounts.delete(person.accountId());
        }
        trail.record("person.removed", person.auditSubject());
    }

    private void follow(Person person) {
        if (person.accountId() == null) {
            return;
        }
        if (person.email() == null) {
            throw new EmailRefused(Reason.NEEDED);
        }
        try {
            accounts.change(person.accountId(), person.email(), person.name(), person.language());
        } catch (DuplicateKeyException taken) {
            throw new EmailRefused(Reason.NOT_TO_SIGN_IN);
        }
    }

    private void give(PersonId id, HeldRoles wanted) {
        wanted.roles().forEach(role -> roles.save(new PersonRole(id, role, perspective(role, wanted))));
    }

    private void record(Person person, Set<Role> before, Set<Role> after) {
        for (Role role : Role.values()) {
            if (before.contains(role) != after.contains(role)) {
                String change = after.contains(role) ? "role.given." : "role.taken.";
                trail.record(change + role.name().toLowerCase(Locale.ROOT), person.auditSubject());
            }
        }
    }

    private void keepOneAdministrator(PersonId leaving, List<PersonRole> held) {
        var administers = of(leaving, held).stream().anyMatch(role -> role.role() == Role.ADMINISTRATOR);
        if (administers && held.stream().noneMatch(role -> !role.person().equals(leaving) && canAdminister(role))) {
            throw new LastAdministratorRefused();
        }
    }

    private boolean canAdminister(PersonRole role) {
        return role.role() == Role.ADMINISTRATOR
                && people.findById(role.person().value())
                        .filter(person -> person.accountId() != null)
                        .isPresent();
    }

    private static List<PersonRole> of(PersonId id, List<PersonRole> held) {
        return held.stream().filter(role -> role.person().equals(id)).toList();
    }

    private static boolean holds(List<PersonRole> own, HeldRoles roles) {
        return own.size() == roles.roles().size()
                && own.stream()
                        .allMatch(role -> roles.roles().contains(role.role())
                                && Objects.equals(role.perspective(), perspective(role.role(), roles)));
    }

    private static @Nullable String perspective(Role role, HeldRoles roles) {
        return role == Role.ASSESSOR ? roles.perspective() : null;
    }

    private @Nullable String freeAddress(PersonDetails details, @Nullable PersonId owner) {
        if (!details.hasAddress()) {
            return null;
        }
        var address = EmailAddress.read(Objects.requireNonNull(details.email())).text();
        Optional<Person> other =
                people.findByEmail(address).filter(person -> owner == null || person.id() != owner.value());
        if (other.isPresent()) {
            throw new EmailRefused(Reason.TAKEN);
        }
        return address;
    }

    private static @Nullable String phone(PersonDetails details) {
        return details.phone() == null || details.phone().isBlank()
                ? null
                : PhoneNumber.read(details.phone()).text();
    }
}
