package dev.leaven.portal.components;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** What a module shows on the overview. Implemented by a bean, with an order; asked each time the page is opened. */
public interface OverviewPart {

    /** A new card for whoever is signed in; empty where it is not for them, or there is nothing to tell yet. */
    Optional<Component> create();
}
