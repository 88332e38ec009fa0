package dev.leaven.portal.communication.internal;

import dev.leaven.portal.delivery.Purpose;
import java.util.Set;

/** What messages to audience levels are sent for. Their topic is the message. */
final class AnnouncementPurposes {

    static final Purpose MESSAGE = new Purpose("ANNOUNCEMENT");

    /** To line managers, two days before. */
    static final Purpose BRIEFING = new Purpose("ANNOUNCEMENT_BRIEFING");

    static final Set<Purpose> ALL = Set.of(MESSAGE, BRIEFING);

    private AnnouncementPurposes() {}
}
