package dev.leaven.portal.identity;

import dev.leaven.portal.identity.app.Directory;
import dev.leaven.portal.identity.app.PhoneNumber;
import dev.leaven.portal.identity.app.PhoneRefused;
import dev.leaven.portal.identity.internal.Person;
import dev.leaven.portal.identity.internal.PersonRepository;
import dev.leaven.portal.identity.internal.PersonRole;
import dev.leaven.portal.identity.internal.PersonRoleRepository;
import dev.leaven.portal.tenancy.UnitId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people of an organisation: all are learners, some hold a role as well. */
@Service
@PreAuthorize("hasAnyRole('PROGRAMME_LEAD', 'OPERATOR')")
public class People {

    private static final String LOOKS_AFTER_PEOPLE = "hasAnyRole('PROGRAMME_LEAD', 'ADMINISTRATOR', 'OPERATOR')";

    private final PersonRepository people;
    private final PersonRoleRepository roles;

    People(PersonRepository people, PersonRoleRepository roles) {
        this.people = people;
        this.roles = roles;
    }

    /** Everybody, by name. */
    @Transactional(readOnly = true)
    @PreAuthorize(LOOKS_AFTER_PEOPLE)
    public List<PersonRow> all() {
        Map<PersonId, List<PersonRole>> rolesOf =
                roles.findAll().stream().collect(Collectors.groupingBy(PersonRole::person));
        return people.findAllByOrderByName().stream()
                .map(person -> row(person, rolesOf.getOrDefault(new PersonId(person.id()), List.of())))
                .toList();
    }

    /** Those who answer the expert's sheet, by name. */
    @Transactional(readOnly = true)
    public List<PersonRow> assessors() {
        return all().stream()
                .filter(person -> person.roles().contains(Role.ASSESSOR))
                .toList();
    }

    /**
     * Adds somebody to an organisation that is being made; {@link Directory} does so for one that is there.
     *
     * @param email null when the person cannot be reached by mail
     * @param account key of the account to sign in with, or null for a learner without one
     */
    @Transactional
    @PreAuthorize("hasRole('OPERATOR')")
    public PersonId add(String name, @Nullable String email, String language, UnitId unit, @Nullable Long account) {
        return new PersonId(
                people.save(new Person(name, email, language, unit, account)).id());
    }

    /**
     * Notes the phone on which somebody can be reached.
     *
     * @param phone as somebody typed it, in {@link PhoneNumber#read}'s ways; empty or null for none
     * @throws PhoneRefused for what can't be a number that is reached from anywhere
     * @throws java.util.NoSuchElementException when nobody here has that id
     */
    @Transactional
    @PreAuthorize(LOOKS_AFTER_PEOPLE)
    public void reachBy(PersonId person, @Nullable String phone) {
        String kept = phone == null || phone.isBlank()
                ? null
                : PhoneNumber.read(phone).text();
        people.findById(person.value()).orElseThrow().reachBy(kept);
    }

    /**
     * Gives a role, as {@link #add}.
     *
     * @param perspective id of the perspective for an assessor, else null
     */
    @Transactional
    @PreAuthorize("hasRole('OPERATOR')")
    public void grant(PersonId person, Role role, @Nullable String perspective) {
        roles.save(new PersonRole(person, role, perspective));
    }

    private static PersonRow row(Person person, List<PersonRole> held) {
        var names = EnumSet.noneOf(Role.class);
        held.forEach(role -> names.add(role.role()));
        Optional<String> perspective = held.stream()
                .map(PersonRole::perspective)
                .filter(Objects::nonNull)
                .findFirst();
        return new PersonRow(
                new PersonId(person.id()),
                person.name(),
                person.email(),
                person.phone(),
                person.language(),
                person.unit(),
                names,
                perspective.orElse(null),
                person.accountId() != null,
                person.revision());
    }
}
