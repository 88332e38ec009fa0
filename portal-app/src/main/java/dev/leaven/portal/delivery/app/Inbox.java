package dev.leaven.portal.delivery.app;

import dev.leaven.portal.delivery.LetterId;
import dev.leaven.portal.delivery.internal.InboxTenantSql;
import dev.leaven.portal.delivery.internal.LetterTexts;
import dev.leaven.portal.identity.PersonId;
import dev.leaven.portal.identity.PortalUser;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The signed-in person's own messages; nobody else's can be reached from here. */
@Service
@PreAuthorize("isAuthenticated()")
public class Inbox {

    /** The portal's own channel. No plugin can be called so. */
    public static final String CHANNEL = "portal_inbox";

    private static final int NEWEST = 100;

    private final InboxTenantSql sql;
    private final LetterTexts letters;

    Inbox(InboxTenantSql sql, LetterTexts letters) {
        this.sql = sql;
        this.letters = letters;
    }

    /** A message to me. Its text may hold a personal link and is made for this very look at it. */
    public record Mail(LetterId id, LocalDate on, boolean seen, String subject, String text) {

        /** The key only. */
        @Override
        public String toString() {
            return "mail " + id;
        }
    }

    /** My newest hundred messages, the newest first. */
    @Transactional(readOnly = true)
    public List<Mail> mine() {
        return me().map(me -> sql.of(me, CHANNEL, NEWEST).stream()
                        .flatMap(item -> mail(item).stream())
                        .toList())
                .orElse(List.of());
    }

    /** One of my messages, from now on read; empty when I have none of that id. */
    @Transactional
    public Optional<Mail> open(LetterId id) {
        return me().flatMap(me -> sql.find(me, CHANNEL, id).flatMap(item -> {
            sql.see(me, id);
            return mail(item);
        }));
    }

    /** How many of my messages I have not opened. */
    @Transactional(readOnly = true)
    public int unread() {
        return me().map(me -> sql.unread(me, CHANNEL)).orElse(0);
    }

    private Optional<Mail> mail(InboxTenantSql.Item item) {
        return letters.write(item.message())
                .map(letter -> new Mail(
                        item.message().id(),
                        LocalDate.ofInstant(item.message().createdAt(), ZoneOffset.UTC),
                        item.seen(),
                        letter.subject(),
                        letter.body()));
    }

    private static Optional<PersonId> me() {
        return PortalUser.current().flatMap(PortalUser::person);
    }
}
