package dev.leaven.portal.components;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** What a module shows in the bar above every page. Implemented by a bean; asked once for each window. */
public interface TopBarPart {

    /** A new component for whoever is signed in; empty where it is not for them. */
    Optional<Component> create();
}
