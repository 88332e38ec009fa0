package dev.leaven.portal.demo;

import dev.leaven.portal.identity.People;
import dev.leaven.portal.identity.PersonId;
import dev.leaven.portal.identity.PersonRow;
import dev.leaven.portal.identity.PortalUser;
import dev.leaven.portal.identity.SignedInAs;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds those of a demo organisation who can sign in. */
@Component
class DemoMembers {

    private final People people;

    DemoMembers(People people) {
        this.people = people;
    }

    /** Of one organisation, by their mailboxes. */
    record Members(PortalUser lead, Map<String, PersonRow> byMailbox) {

        PersonId id(String mailbox) {
            return row(mailbox).id();
        }

        PortalUser user(String mailbox) {
            return DemoMembers.user(lead, row(mailbox));
        }

        private PersonRow row(String mailbox) {
            return Objects.requireNonNull(byMailbox.get(mailbox), mailbox);
        }
    }

    Members of(PortalUser lead) {
        return new Members(
                lead,
                SignedInAs.call(lead, people::all).stream()
                        .filter(PersonRow::account)
                        .collect(Collectors.toMap(DemoMembers::mailbox, Function.identity())));
    }

    /** A colleague of the lead's, signed in. */
    static PortalUser user(PortalUser lead, PersonRow person) {
        return new PortalUser(
                Objects.requireNonNullElse(person.email(), ""),
                person.name(),
                person.language(),
                person.id(),
                lead.tenant().orElseThrow(),
                person.roles(),
                false,
                null);
    }

    private static String mailbox(PersonRow person) {
        String email = Objects.requireNonNullElse(person.email(), "");
        return email.substring(0, Math.max(0, email.indexOf('@')));
    }
}
