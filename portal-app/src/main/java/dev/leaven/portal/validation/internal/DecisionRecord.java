package dev.leaven.portal.validation.internal;

import dev.leaven.portal.audit.AuditSubject;
import dev.leaven.portal.audit.AuditTrail;
import dev.leaven.portal.identity.Contact;
import dev.leaven.portal.identity.Contacts;
import dev.leaven.portal.identity.PersonId;
import dev.leaven.portal.validation.app.Verdict;
import dev.leaven.portal.validation.app.VersionRow;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Tells the audit trail who decided what. Those who come by a link are not signed in, so their names are told here. */
@Component
class DecisionRecord {

    private final AuditTrail trail;
    private final Contacts contacts;

    DecisionRecord(AuditTrail trail, Contacts contacts) {
        this.trail = trail;
        this.contacts = contacts;
    }

    String name(PersonId person) {
        return contacts.find(person).map(Contact::name).orElse("");
    }

    void decided(VersionRow version, Verdict verdict, PersonId by, String reason) {
        trail.recordBy(
                name(by),
                "plan." + verdict.name().toLowerCase(Locale.ROOT),
                subject(version),
                null,
                reason.isEmpty() ? null : reason);
    }

    /** Nobody does this: it follows from the last decision. */
    void inForce(VersionRow version) {
        trail.recordBy(null, "plan.in_force", subject(version), null, null);
    }

    private static AuditSubject subject(VersionRow version) {
        return new AuditSubject("plan.version", version.id().value(), Integer.toString(version.number()));
    }
}
