package dev.leaven.portal.actionplan.internal;

import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.cycle.CycleLookup;
import dev.leaven.portal.delivery.Letter;
import dev.leaven.portal.delivery.LetterText;
import dev.leaven.portal.delivery.LetterWriter;
import dev.leaven.portal.delivery.PortalAddress;
import dev.leaven.portal.delivery.Purpose;
import dev.leaven.portal.identity.Contacts;
import dev.leaven.portal.identity.devicelink.DeviceLinks;
import dev.leaven.portal.tenancy.CurrentTenant;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes the letter in which an owner is asked to take actions on. */
@Component
class OwnerLetterWriter implements LetterWriter {

    private final PlanActionRepository actions;
    private final CycleLookup cycles;
    private final Contacts contacts;
    private final DeviceLinks links;
    private final PortalAddress address;
    private final CurrentTenant tenant;
    private final MessageSource texts;

    OwnerLetterWriter(
            PlanActionRepository actions,
            CycleLookup cycles,
            Contacts contacts,
            DeviceLinks links,
            PortalAddress address,
            CurrentTenant tenant,
            MessageSource texts) {
        this.actions = actions;
        this.cycles = cycles;
        this.contacts = contacts;
        this.links = links;
        this.address = address;
        this.tenant = tenant;
        this.texts = texts;
    }

    @Override
    public Set<Purpose> purposes() {
        return Set.of(OwnerAsking.REQUEST);
    }

    /** Whoever owns nothing any more is not asked. */
    @Override
    public Optional<String> withdrawal(Letter letter) {
        return count(letter) == 0 ? Optional.of("nothing-owned") : Optional.empty();
    }

    @Override
    public Optional<LetterText> write(Letter letter) {
        return links.path(OwnerPage.PURPOSE, letter.topic(), letter.to())
                .flatMap(path -> contacts.find(letter.to()).map(contact -> {
                    Object[] arguments = {
                        contact.firstName(),
                        cycles.find(new CycleId(letter.topic())).name(),
                        count(letter),
                        address.of(path),
                        tenant.get().name()
                    };
                    return new LetterText(
                            texts.getMessage("plan.letter.owner.subject", arguments, letter.language()),
                            texts.getMessage("plan.letter.owner.body", arguments, letter.language()),
                            texts.getMessage("plan.letter.owner.brief", arguments, letter.language()),
                            address.of(path));
                }));
    }

    private int count(Letter letter) {
        return actions.findByOwnerIdAndCycleIdOrderById(letter.to().value(), letter.topic())
                .size();
    }
}
