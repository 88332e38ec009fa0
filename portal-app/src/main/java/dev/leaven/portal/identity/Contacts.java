package dev.leaven.portal.identity;

import dev.leaven.portal.identity.internal.Person;
import dev.leaven.portal.identity.internal.PersonRepository;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * How the people of the current tenant can be reached. No service, since messages go out with nobody signed in: whoever
 * calls has asked who may.
 */
@Component
public class Contacts {

    private final PersonRepository people;

    Contacts(PersonRepository people) {
        this.people = people;
    }

    /** Somebody of the current tenant; empty for anybody else. */
    public Optional<Contact> find(PersonId person) {
        return people.findById(person.value()).map(Contacts::contact);
    }

    /** Everybody, by name. */
    public List<Contact> all() {
        return people.findAllByOrderByName().stream().map(Contacts::contact).toList();
    }

    private static Contact contact(Person person) {
        return new Contact(
                new PersonId(person.id()),
                person.name(),
                person.email(),
                person.phone(),
                person.language(),
                person.accountId() != null,
                person.unit());
    }
}
