package dev.leaven.portal.demo;

import dev.leaven.portal.delivery.app.Inbox;
import dev.leaven.portal.delivery.app.Inbox.Mail;
import dev.leaven.portal.identity.PortalUser;
import dev.leaven.portal.identity.SignedInAs;
import dev.leaven.portal.identity.devicelink.LinkDoor;
import dev.leaven.portal.identity.devicelink.OpenedLink;
import dev.leaven.portal.identity.devicelink.app.LinkOpening;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Follows personal links in the letters that demo people got, once each. */
@Component
class DemoPhone {

    private static final Pattern LINK = Pattern.compile("/p/[A-Za-z0-9_-]{43}");
    private static final int TOKEN = "/p/".length();

    private final Inbox inbox;
    private final LinkOpening opening;
    private final LinkDoor door;

    DemoPhone(Inbox inbox, LinkOpening opening, LinkDoor door) {
        this.inbox = inbox;
        this.opening = opening;
        this.door = door;
    }

    /** @param page below the link's address, to which the newest link of this reader leads */
    void open(PortalUser reader, String page, Consumer<OpenedLink> work) {
        String token = SignedInAs.call(reader, inbox::mine).stream()
                .map(Mail::text)
                .flatMap(text -> LINK.matcher(text).results().map(MatchResult::group))
                .map(link -> link.substring(TOKEN))
                .filter(one -> opening.look(one, Optional.empty()).path().equals(page))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(reader.getUsername() + " got no letter for " + page));
        SignedInAs.nobody(() -> {
            String purpose = opening.look(token, Optional.empty()).purpose();
            door.enter(purpose, token, opening.open(token), link -> {
                work.accept(link);
                return true;
            });
        });
    }
}
