package dev.leaven.portal.delivery.internal;

import dev.leaven.portal.components.ThingsToDo;
import dev.leaven.portal.components.ToDo;
import dev.leaven.portal.delivery.LetterChannel;
import dev.leaven.portal.identity.PortalUser;
import java.util.List;
import org.springframework.stereotype.Component;

/** Letters in the portal's inbox that somebody has not opened. */
@Component
class UnreadLetters implements ThingsToDo {

    private final InboxTenantSql sql;

    UnreadLetters(InboxTenantSql sql) {
        this.sql = sql;
    }

    @Override
    public List<ToDo> forMe() {
        return PortalUser.current()
                .flatMap(PortalUser::person)
                .map(me -> sql.unread(me, LetterChannel.INBOX))
                .filter(unread -> unread > 0)
                .map(unread -> List.of(new ToDo("todo.inbox", List.of(unread), null, "inbox")))
                .orElse(List.of());
    }
}
