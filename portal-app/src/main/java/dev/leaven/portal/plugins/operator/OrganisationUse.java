package dev.leaven.portal.plugins.operator;

import dev.leaven.portal.plugins.PluginUse;
import java.util.List;
import java.util.Optional;

/** How one organisation uses a plugin: numbers only. */
public record OrganisationUse(String organisation, List<PluginUse> uses) {

    public OrganisationUse {
        uses = List.copyOf(uses);
    }

    /** The uses that need the plugin; empty where none does. */
    Optional<OrganisationUse> blocking() {
        var blocking = uses.stream().filter(PluginUse::blocking).toList();
        return blocking.isEmpty() ? Optional.empty() : Optional.of(new OrganisationUse(organisation, blocking));
    }
}
