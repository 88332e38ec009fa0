package dev.leaven.portal.demo.ui;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Without the demo there is no such page, rather than one that nobody may open. */
@Component
@ConditionalOnBooleanProperty({"leaven.demo.enabled", "leaven.demo.mail.enabled"})
class MailCatcherRoute implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var routes =
                RouteConfiguration.forRegistry(event.getSource().getRouter().getRegistry());
        if (!routes.isRouteRegistered(MailCatcherView.class)) {
            routes.setAnnotatedRoute(MailCatcherView.class);
        }
    }
}
