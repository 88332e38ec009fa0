package dev.leaven.portal.delivery.ui;

import dev.leaven.portal.components.TopBarPart;
import dev.leaven.portal.delivery.app.Inbox;
import dev.leaven.portal.identity.PortalUser;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** For members of an organisation; the operator has no inbox. */
@Component
class BellInTopBar implements TopBarPart {

    private final Inbox inbox;

    BellInTopBar(Inbox inbox) {
        this.inbox = inbox;
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> create() {
        return PortalUser.current().flatMap(PortalUser::person).map(me -> new Bell(inbox));
    }
}
