package dev.leaven.portal.communication.internal;

import dev.leaven.portal.communication.app.AnnouncementState;
import dev.leaven.portal.components.ThingsToDo;
import dev.leaven.portal.components.ToDo;
import dev.leaven.portal.cycle.CycleFacts;
import dev.leaven.portal.cycle.CycleLookup;
import dev.leaven.portal.identity.PortalUser;
import dev.leaven.portal.identity.Role;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Messages that wait for a lead's approval, by the day on which they are to go out. */
@Component
class MessagesToApprove implements ThingsToDo {

    private final SentAnnouncementTenantSql announcements;
    private final CycleLookup cycles;

    MessagesToApprove(SentAnnouncementTenantSql announcements, CycleLookup cycles) {
        this.announcements = announcements;
        this.cycles = cycles;
    }

    @Override
    public List<ToDo> forMe() {
        return PortalUser.isNow(Role.PROGRAMME_LEAD)
                ? cycles.goingOn().stream().flatMap(this::of).toList()
                : List.of();
    }

    private Stream<ToDo> of(CycleFacts cycle) {
        return announcements
                .first(cycle.id(), AnnouncementState.DRAFT)
                .map(first -> new ToDo("todo.message", List.of(first.n()), first.on(), "tell/" + cycle.id()))
                .stream();
    }
}
