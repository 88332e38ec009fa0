package dev.leaven.portal.execution.internal;

import dev.leaven.portal.delivery.Letter;
import dev.leaven.portal.delivery.LetterText;
import dev.leaven.portal.delivery.PortalAddress;
import dev.leaven.portal.identity.Contact;
import dev.leaven.portal.identity.Contacts;
import dev.leaven.portal.identity.devicelink.DeviceLinks;
import dev.leaven.portal.tenancy.CurrentTenant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What all letters of this module have: a name, the organisation, and the way to "my actions". */
@Component
class WorkLetterFrame {

    private final Contacts contacts;
    private final DeviceLinks links;
    private final PortalAddress address;
    private final CurrentTenant tenant;
    private final MessageSource texts;

    WorkLetterFrame(
            Contacts contacts, DeviceLinks links, PortalAddress address, CurrentTenant tenant, MessageSource texts) {
        this.contacts = contacts;
        this.links = links;
        this.address = address;
        this.tenant = tenant;
        this.texts = texts;
    }

    /**
     * A letter of the texts {@code subject}, {@code body} and {@code brief}.
     *
     * @param prefix of their keys
     * @param more arguments after first name, link and organisation
     * @return empty where this person is gone, or has no link that is good today
     */
    Optional<LetterText> write(Letter letter, String prefix, Object... more) {
        return links.path(MyActionsPage.PURPOSE, MyActionsPage.TOPIC, letter.to())
                .map(address::of)
                .flatMap(link -> contacts.find(letter.to()).map(person -> text(letter, prefix, link, person, more)));
    }

    private LetterText text(Letter letter, String prefix, String link, Contact person, Object... more) {
        List<Object> arguments =
                new ArrayList<>(List.of(person.firstName(), link, tenant.get().name()));
        arguments.addAll(Arrays.asList(more));
        Object[] all = arguments.toArray();
        return new LetterText(
                texts.getMessage(prefix + "subject", all, letter.language()),
                texts.getMessage(prefix + "body", all, letter.language()),
                texts.getMessage(prefix + "brief", all, letter.language()),
                link);
    }
}
