package dev.leaven.portal.demo.app;

import dev.leaven.portal.demo.internal.CaughtLetter;
import dev.leaven.portal.demo.internal.MailCatcher;
import dev.leaven.portal.identity.Contact;
import dev.leaven.portal.identity.Contacts;
import dev.leaven.portal.identity.PortalUser;
import dev.leaven.portal.identity.Role;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the mail catcher holds. Letters hold personal links, so a lead reads those to people of the own organisation only; the
 * operator reads all.
 */
@Service
@ConditionalOnBooleanProperty({"leaven.demo.enabled", "leaven.demo.mail.enabled"})
@PreAuthorize("hasAnyRole('OPERATOR', 'PROGRAMME_LEAD')")
public class CaughtLetters {

    private final MailCatcher catcher;
    private final Contacts contacts;

    CaughtLetters(MailCatcher catcher, Contacts contacts) {
        this.catcher = catcher;
        this.contacts = contacts;
    }

    /** Whether letters can come at all. */
    public boolean listening() {
        return catcher.address().isPresent();
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<CaughtLetter> newest() {
        List<CaughtLetter> all = catcher.newest();
        if (PortalUser.isNow(Role.OPERATOR) || all.isEmpty()) {
            return all;
        }
        var ours = contacts.all().stream()
                .map(Contact::email)
                .filter(Objects::nonNull)
                .map(CaughtLetters::key)
                .collect(Collectors.toSet());
        return all.stream().filter(letter -> ours.contains(key(letter.to()))).toList();
    }

    /** One of {@link #newest}. */
    @Transactional(readOnly = true)
    public Optional<CaughtLetter> find(long id) {
        return newest().stream().filter(letter -> letter.id() == id).findFirst();
    }

    private static String key(String address) {
        return address.toLowerCase(Locale.ROOT);
    }
}
