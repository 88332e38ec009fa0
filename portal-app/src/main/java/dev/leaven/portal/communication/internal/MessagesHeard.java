package dev.leaven.portal.communication.internal;

import dev.leaven.portal.components.Heard;
import dev.leaven.portal.components.ThingsHeard;
import java.util.List;
import org.springframework.stereotype.Component;

/** When the last message to an audience level went out. */
@Component
class MessagesHeard implements ThingsHeard {

    private final SentAnnouncementTenantSql announcements;

    MessagesHeard(SentAnnouncementTenantSql announcements) {
        this.announcements = announcements;
    }

    @Override
    public List<Heard> last() {
        return announcements.lastSent().map(day -> new Heard("heard.message", List.of(), day)).stream()
                .toList();
    }
}
