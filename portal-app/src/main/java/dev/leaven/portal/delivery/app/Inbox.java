package dev.leaven.portal.delivery.app;

import dev.leaven.portal.delivery.LetterChannel;
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

    private static final int NEWEST = 100;

    private final InboxTenantSql sql;
    private final LetterTexts texts;

    Inbox(InboxTenantSql sql, LetterTexts texts) {
        this.sql = sql;
        this.texts = texts;
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
        return me().map(me -> sql.of(me, LetterChannel.INBOX, NEWEST).stream()
                        .flatMap(item -> mail(item).stream())
                        .toList())
                .orElse(List.of());
    }

    /** One of my messages, from now on read; empty when I have none of that id. */
    @Transactional
    public Optional<Mail> open(LetterId id) {
        return me().flatMap(me -> sql.find(me, LetterChannel.INBOX, id).flatMap(item -> {
            sql.see(me, id);
            return mail(item);
        }));
    }

    /** How many of my messages I have not opened. */
    @Transactional(readOnly = true)
    public int unread() {
        return me().map(me -> sql.unread(me, LetterChannel.INBOX)).orElse(0);
    }

    private Optional<Mail> mail(InboxTenantSql.Item item) {
        return texts.write(item.letter())
                .map(text -> new Mail(
                        item.letter().id(),
                        LocalDate.ofInstant(item.letter().createdAt(), ZoneOffset.UTC),
                        item.seen(),
                        text.subject(),
                        text.body()));
    }

    private static Optional<PersonId> me() {
        return PortalUser.current().flatMap(PortalUser::person);
    }
}
