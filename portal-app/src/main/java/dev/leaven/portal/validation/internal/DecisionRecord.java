package dev.leaven.portal.validation.internal;

import dev.leaven.portal.audit.AuditSubject;
import dev.leaven.portal.audit.AuditTrail;
import dev.leaven.portal.identity.Contact;
import dev.leaven.portal.identity.Contacts;
import dev.leaven.portal.identity.PersonId;
import dev.leaven.portal.validation.app.Verdict;
import dev.leaven.portal.validation.app.VersionRow;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * Tells who decided what: the audit trail, and those whom it concerns. Whoever comes by a link is not signed in, so their names
 * are told here.
 */
@Component
class DecisionRecord {

    private final AuditTrail trail;
    private final Contacts contacts;
    private final RoundLetters letters;

    DecisionRecord(AuditTrail trail, Contacts contacts, RoundLetters letters) {
        this.trail = trail;
        this.contacts = contacts;
        this.letters = letters;
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
    void inForce(Round round, VersionRow version, List<Stakeholder> stakeholders) {
        trail.recordBy(null, "plan.in_force", subject(version), null, null);
        stakeholders.stream()
                .filter(one -> !one.hasLeft())
                .map(Stakeholder::person)
                .filter(person -> !person.equals(version.author()))
                .forEach(person -> letters.tell(round, person, RoundLetter.OUTCOME));
        letters.inform(round, version.author(), RoundLetter.OUTCOME);
    }

    void delegated(Round round, Stakeholder stakeholder) {
        letters.askDeputy(round, stakeholder);
    }

    private static AuditSubject subject(VersionRow version) {
        return new AuditSubject("plan.version", version.id().value(), Integer.toString(version.number()));
    }
}
