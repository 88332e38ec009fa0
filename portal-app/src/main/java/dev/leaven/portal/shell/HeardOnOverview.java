package dev.leaven.portal.shell;

import dev.leaven.portal.components.OverviewPart;
import dev.leaven.portal.identity.PortalUser;
import dev.leaven.portal.identity.Role;
import dev.leaven.portal.shell.app.LastHeard;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Shows a lead what people were told last, once anybody was told anything. */
@Component
@Order(2)
class HeardOnOverview implements OverviewPart {

    private final LastHeard letters;

    HeardOnOverview(LastHeard letters) {
        this.letters = letters;
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> create() {
        return PortalUser.isNow(Role.PROGRAMME_LEAD)
                ? Optional.of(letters.all()).filter(heard -> !heard.isEmpty()).map(HeardCard::new)
                : Optional.empty();
    }
}
