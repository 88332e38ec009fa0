package dev.leaven.portal.delivery.ui;

import com.vaadin.flow.component.UI;

/** Leads to the pages about messages from other modules. */
public final class DeliveryNavigation {

    private DeliveryNavigation() {}

    /** To the channels, where each can be tried out. For administrators and leads. */
    public static void toChannels() {
        UI.getCurrent().navigate(CommunicateView.class);
    }
}
