package dev.leaven.portal.plugins;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** What a module shows on a channel's own page, below its settings. Implemented by a bean; asked whenever they are shown. */
public interface ChannelPart {

    /** A new component for whoever is signed in; empty where there is nothing to do with this channel yet. */
    Optional<Component> create(String pluginId);
}
