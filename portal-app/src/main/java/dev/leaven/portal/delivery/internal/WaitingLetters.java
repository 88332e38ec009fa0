package dev.leaven.portal.delivery.internal;

import dev.leaven.portal.plugins.PluginUsage;
import dev.leaven.portal.plugins.PluginUse;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells whoever is about to disable a channel how many letters wait for it, since they are lost then. */
@Component
class WaitingLetters implements PluginUsage {

    private final OutboxTenantSql outbox;

    WaitingLetters(OutboxTenantSql outbox) {
        this.outbox = outbox;
    }

    @Override
    public List<PluginUse> of(String pluginId) {
        int waiting = outbox.waiting(pluginId);
        return waiting == 0 ? List.of() : List.of(new PluginUse("plugins.use.messages.waiting", waiting, false));
    }
}
