package dev.leaven.portal.plugins.organisation;

import dev.leaven.host.review.PluginKind;
import dev.leaven.plugin.LocalizedText;
import dev.leaven.portal.plugins.FrozenPack;
import dev.leaven.portal.plugins.PackFindings;
import dev.leaven.portal.plugins.PluginUse;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A plugin that the operator offers, as one organisation sees it.
 *
 * @param summary in English only where the plugin brings no other
 * @param content what a cluster adds; empty for a channel, and where the cluster can't be read at the moment
 * @param hosts what it reaches by name
 * @param ownHosts labels of the settings that name further hosts
 * @param restingUntil where that is still to come
 * @param filledIn whether settings are kept of it, or values that it remembers
 * @param pack the content that is kept for this organisation
 * @param newer content that an upgrade brought since; what campaigns pinned stays
 * @param uses by this organisation
 * @param lastUsed to within a minute; channels only
 */
public record OrganisationPlugin(
        String id,
        String version,
        PluginKind kind,
        String provider,
        LocalizedText name,
        LocalizedText summary,
        Optional<PackFindings.Content> content,
        List<String> hosts,
        List<LocalizedText> ownHosts,
        boolean enabled,
        State state,
        Optional<Instant> restingUntil,
        boolean filledIn,
        Optional<FrozenPack> pack,
        Optional<FrozenPack> newer,
        List<PluginUse> uses,
        Optional<Instant> lastUsed) {

    /** How it stands, on this node. */
    public enum State {
        FINE,
        /** Required settings are missing, or what was filled in does not fit any more. */
        INCOMPLETE,
        /** Failed several times, and is left alone for a while. */
        RESTING,
        NOT_RUNNING
    }

    public OrganisationPlugin {
        hosts = List.copyOf(hosts);
        ownHosts = List.copyOf(ownHosts);
        uses = List.copyOf(uses);
    }
}
