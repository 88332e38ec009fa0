package dev.leaven.portal.communication.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import dev.leaven.portal.communication.app.AnnouncementId;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.cycle.ui.CycleNavigation;
import java.util.Map;

/** Leads to a message, and back. */
final class MessageNavigation {

    static final String MESSAGE = "messageId";

    private MessageNavigation() {}

    static void to(CycleId cycle, AnnouncementId id) {
        UI.getCurrent().navigate(MessageView.class, parameters(cycle, id));
    }

    static RouterLink linkTo(CycleId cycle, AnnouncementId id, String text) {
        return new RouterLink(text, MessageView.class, parameters(cycle, id));
    }

    static RouterLink linkToAll(CycleId cycle, String text) {
        return new RouterLink(text, TellView.class, CycleNavigation.parameters(cycle));
    }

    private static RouteParameters parameters(CycleId cycle, AnnouncementId id) {
        return new RouteParameters(Map.of(CycleNavigation.CYCLE, cycle.toString(), MESSAGE, id.toString()));
    }
}
