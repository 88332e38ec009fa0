package dev.leaven.portal.actionplan.internal;

import dev.leaven.portal.actionplan.PlannedAction;
import dev.leaven.portal.audit.AuditSubject;
import dev.leaven.portal.audit.AuditTrail;
import dev.leaven.portal.cycle.CycleFacts;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.cycle.CycleLookup;
import dev.leaven.portal.delivery.PersonalLetters;
import dev.leaven.portal.delivery.Purpose;
import dev.leaven.portal.identity.Contact;
import dev.leaven.portal.identity.Contacts;
import dev.leaven.portal.identity.PersonId;
import dev.leaven.portal.identity.devicelink.DeviceLinks;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Asks owners of actions by letter. */
@Component
public class OwnerAsking {

    static final Purpose REQUEST = new Purpose("ACTION_OWNER");

    /** A plan is carried out for a year at most; an owner keeps the link for that long. */
    private static final int MONTHS = 13;

    private final PlanReading reading;
    private final CycleLookup cycles;
    private final Contacts contacts;
    private final DeviceLinks links;
    private final PersonalLetters letters;
    private final AuditTrail trail;
    private final Clock clock;

    OwnerAsking(
            PlanReading reading,
            CycleLookup cycles,
            Contacts contacts,
            DeviceLinks links,
            PersonalLetters letters,
            AuditTrail trail,
            Clock clock) {
        this.reading = reading;
        this.cycles = cycles;
        this.contacts = contacts;
        this.links = links;
        this.letters = letters;
        this.trail = trail;
        this.clock = clock;
    }

    /** Owners of actions to whose terms they have not said anything. */
    public Set<PersonId> waiting(CycleId cycle) {
        return reading.actions(cycle).stream()
                .filter(action -> action.answer() == null)
                .map(PlannedAction::details)
                .map(details -> details.people().owner())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    public List<String> ask(CycleId id) {
        CycleFacts cycle = cycles.writable(id);
        var unreached = new TreeSet<String>();
        LocalDate until = LocalDate.now(clock).plusMonths(MONTHS);
        for (PersonId owner : waiting(id)) {
            links.issue(OwnerPage.PURPOSE, id.value(), owner, until);
            if (!letters.send(REQUEST, id.value(), owner, null)) {
                contacts.find(owner).map(Contact::name).ifPresent(unreached::add);
            }
        }
        trail.record("plan.owners.asked", new AuditSubject("cycle", id.value(), cycle.name()));
        return List.copyOf(unreached);
    }
}
