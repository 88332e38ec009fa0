package dev.leaven.portal.testing;

import dev.leaven.portal.identity.People;
import dev.leaven.portal.identity.PersonId;
import dev.leaven.portal.identity.PersonRow;
import dev.leaven.portal.identity.PortalUser;
import dev.leaven.portal.identity.Role;
import dev.leaven.portal.identity.SignedInAs;
import dev.leaven.portal.identity.app.Directory;
import dev.leaven.portal.identity.app.HeldRoles;
import dev.leaven.portal.identity.app.JoiningAccess;
import dev.leaven.portal.identity.app.JoiningLink;
import dev.leaven.portal.identity.app.JoiningLinks;
import dev.leaven.portal.identity.app.NewPassword;
import dev.leaven.portal.identity.app.PersonDetails;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.boot.test.context.TestComponent;

/** Keeps the people of an organisation as its administrator does, and lets them choose their passwords. */
@TestComponent
public class Members {

    public static final HeldRoles LEARNER = new HeldRoles(Set.of(), null);
    public static final HeldRoles ADMINISTRATOR = new HeldRoles(Set.of(Role.ADMINISTRATOR), null);
    public static final HeldRoles LEAD_AND_ADMINISTRATOR =
            new HeldRoles(Set.of(Role.PROGRAMME_LEAD, Role.ADMINISTRATOR), null);
    public static final NewPassword PASSWORD = new NewPassword("flour, water and salt");

    private final Directory directory;
    private final People people;
    private final JoiningLinks joiningLinks;
    private final JoiningAccess access;

    Members(Directory directory, People people, JoiningLinks joiningLinks, JoiningAccess access) {
        this.directory = directory;
        this.people = people;
        this.joiningLinks = joiningLinks;
        this.access = access;
    }

    /** An address that nobody else has. */
    public static String address(Organisation organisation, String name) {
        return name + "@" + organisation.tenant().slug() + ".example";
    }

    public static String token(JoiningLink link) {
        return link.path().substring("join/".length());
    }

    /** Notes somebody in the top unit. */
    public PersonId add(Organisation organisation, String name, String email, HeldRoles roles) {
        var details = new PersonDetails(name, email, "", "en", organisation.top());
        return SignedInAs.call(organisation.administrator(), () -> directory.add(details, roles));
    }

    /** Notes somebody who can sign in, with {@link #PASSWORD}, and the name as address. */
    public PersonId join(Organisation organisation, String name, HeldRoles roles) {
        var person = add(organisation, name, address(organisation, name), roles);
        access.join(invite(organisation, person), PASSWORD);
        return person;
    }

    /** Lets somebody whom the organisation has already do this and nothing else. */
    public void give(Organisation organisation, PortalUser member, HeldRoles roles) {
        var person = row(organisation, member.person().orElseThrow());
        var details =
                new PersonDetails(person.name(), person.email(), person.phone(), person.language(), person.unit());
        change(organisation, person.id(), details, roles);
    }

    /** Somebody whom the organisation has already can sign in from now on, with {@link #PASSWORD}. */
    public void letIn(Organisation organisation, PortalUser member) {
        access.join(invite(organisation, member.person().orElseThrow()), PASSWORD);
    }

    /** The token of a new link. */
    public String invite(Organisation organisation, PersonId person) {
        return token(SignedInAs.call(organisation.administrator(), () -> joiningLinks.invite(person)));
    }

    /** Changes somebody as a page does that was opened just now. */
    public void change(Organisation organisation, PersonId person, PersonDetails details, HeldRoles roles) {
        var seen = row(organisation, person);
        keep(organisation, directory -> directory.change(seen, details, roles));
    }

    public void keep(Organisation organisation, Consumer<Directory> work) {
        SignedInAs.run(organisation.administrator(), () -> work.accept(directory));
    }

    public List<PersonRow> all(Organisation organisation) {
        return SignedInAs.call(organisation.administrator(), people::all);
    }

    public PersonRow row(Organisation organisation, PersonId person) {
        return all(organisation).stream()
                .filter(row -> row.id().equals(person))
                .findFirst()
                .orElseThrow();
    }
}
