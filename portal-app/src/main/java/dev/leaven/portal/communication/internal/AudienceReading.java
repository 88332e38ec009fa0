package dev.leaven.portal.communication.internal;

import dev.leaven.portal.audit.AuditSubject;
import dev.leaven.portal.audit.AuditTrail;
import dev.leaven.portal.identity.Contact;
import dev.leaven.portal.identity.Contacts;
import dev.leaven.portal.identity.PersonId;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who belongs to an audience level: known by the portal, or chosen by a lead. */
@Component
public class AudienceReading {

    static final String EVERYBODY = "all-learners";
    static final String WITHOUT_DESK = "staff-without-desk";
    static final String MANAGERS = "line-managers";

    private final AudienceTenantSql members;
    private final Contacts contacts;
    private final AuditTrail trail;

    AudienceReading(AudienceTenantSql members, Contacts contacts, AuditTrail trail) {
        this.members = members;
        this.contacts = contacts;
        this.trail = trail;
    }

    public static boolean isKnown(String level) {
        return level.equals(EVERYBODY) || level.equals(WITHOUT_DESK);
    }

    public List<Contact> everybody() {
        return contacts.all();
    }

    /** Whoever has no e-mail address works without a desk, as far as the portal knows. */
    public List<Contact> of(String level) {
        return switch (level) {
            case EVERYBODY -> contacts.all();
            case WITHOUT_DESK ->
                contacts.all().stream().filter(one -> one.email() == null).toList();
            default -> {
                Set<PersonId> chosen = members.of(level);
                yield contacts.all().stream()
                        .filter(one -> chosen.contains(one.person()))
                        .toList();
            }
        };
    }

    public void choose(String level, Set<PersonId> people) {
        members.replace(level, people);
        trail.record("audience.chosen", new AuditSubject("audience", 0, level), null, Integer.toString(people.size()));
    }
}
