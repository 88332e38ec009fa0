package dev.leaven.portal.communication.internal;

import dev.leaven.portal.audit.AuditSubject;
import dev.leaven.portal.audit.AuditTrail;
import dev.leaven.portal.communication.app.Announcement;
import dev.leaven.portal.identity.PortalUser;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Notes who did what with a message. */
@Component
class AnnouncementRecord {

    private final AuditTrail trail;
    private final Clock clock;

    AnnouncementRecord(AuditTrail trail, Clock clock) {
        this.trail = trail;
        this.clock = clock;
    }

    void note(String action, Announcement one) {
        String subject = one.draft().texts().values().stream()
                .findFirst()
                .map(text -> text.subject())
                .orElse("");
        trail.record(action, new AuditSubject("announcement", one.id().value(), subject));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The name of whoever is signed in. */
    String me() {
        return PortalUser.current().map(PortalUser::name).orElse("");
    }
}
