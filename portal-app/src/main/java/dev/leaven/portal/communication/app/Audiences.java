package dev.leaven.portal.communication.app;

import dev.leaven.portal.communication.internal.AudienceReading;
import dev.leaven.portal.identity.Contact;
import dev.leaven.portal.identity.PersonId;
import java.util.List;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A lead says who belongs to which audience level. */
@Service
@PreAuthorize("hasRole('PROGRAMME_LEAD')")
public class Audiences {

    private final AudienceReading reading;

    Audiences(AudienceReading reading) {
        this.reading = reading;
    }

    /** Whether the portal knows by itself who belongs to a level. */
    public boolean isKnown(String level) {
        return AudienceReading.isKnown(level);
    }

    /** By name. */
    @Transactional(readOnly = true)
    public List<Contact> members(String level) {
        return reading.of(level);
    }

    /** Everybody who could be chosen, by name. */
    @Transactional(readOnly = true)
    public List<Contact> everybody() {
        return reading.everybody();
    }

    /** Puts these in the place of those who belonged to it. */
    @Transactional
    public void choose(String level, Set<PersonId> people) {
        reading.choose(level, people);
    }
}
