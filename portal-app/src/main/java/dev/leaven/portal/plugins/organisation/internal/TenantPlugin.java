package dev.leaven.portal.plugins.organisation.internal;

import dev.leaven.plugin.channel.ChannelDescription;
import dev.leaven.portal.plugins.FrozenPack;
import java.time.Instant;
import java.util.Optional;

/**
 * What an organisation did with a plugin.
 *
 * @param described a channel, as it described itself when it was last seen running
 * @param pack a cluster's content that was kept when it was enabled
 * @param lastUsed to within a minute
 * @param filledIn whether settings are kept, or values that it remembers
 */
public record TenantPlugin(
        String pluginId,
        boolean enabled,
        Optional<ChannelDescription> described,
        Optional<FrozenPack> pack,
        Optional<Instant> lastUsed,
        boolean filledIn) {}
