package dev.leaven.portal.plugins.organisation;

import dev.leaven.host.calls.PluginUnavailable;
import dev.leaven.host.review.PluginKind;
import dev.leaven.portal.plugins.FrozenPack;
import dev.leaven.portal.plugins.PackAdmission;
import dev.leaven.portal.plugins.PackRefused;
import dev.leaven.portal.plugins.PluginUse;
import dev.leaven.portal.plugins.operator.internal.InstalledPlugin;
import dev.leaven.portal.plugins.operator.internal.InstalledPlugins;
import dev.leaven.portal.plugins.organisation.EnablingRefused.Reason;
import dev.leaven.portal.plugins.organisation.internal.ChannelLeftovers;
import dev.leaven.portal.plugins.organisation.internal.OrganisationPluginFacts;
import dev.leaven.portal.plugins.organisation.internal.TenantPlugin;
import dev.leaven.portal.plugins.organisation.internal.TenantPluginTenantSql;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the operator offers to the current organisation, and what it makes of that. For what is not offered every method
 * throws {@link NoSuchElementException}.
 */
@Service
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class OrganisationPlugins {

    private final InstalledPlugins installed;
    private final TenantPluginTenantSql here;
    private final OrganisationPluginFacts facts;
    private final ChannelLeftovers leftovers;
    private final ObjectProvider<PackAdmission> gate;

    OrganisationPlugins(
            InstalledPlugins installed,
            TenantPluginTenantSql here,
            OrganisationPluginFacts facts,
            ChannelLeftovers leftovers,
            ObjectProvider<PackAdmission> gate) {
        this.installed = installed;
        this.here = here;
        this.facts = facts;
        this.leftovers = leftovers;
        this.gate = gate;
    }

    /** Everything on offer, by id. */
    public List<OrganisationPlugin> all() {
        Map<String, TenantPlugin> known =
                here.all().stream().collect(Collectors.toMap(TenantPlugin::pluginId, Function.identity()));
        return installed.all().stream()
                .filter(InstalledPlugin::wanted)
                .map(plugin -> facts.of(plugin, Optional.ofNullable(known.get(plugin.id()))))
                .toList();
    }

    public OrganisationPlugin get(String pluginId) {
        return facts.of(offered(pluginId), here.find(pluginId));
    }

    /**
     * Lets this organisation use it. A cluster's content is kept for ever in the version that it has now; of one that is
     * enabled already, the newer version is for campaigns to come. What a channel was told before is still there.
     *
     * @throws EnablingRefused where it can't be done now
     */
    public void enable(String pluginId) {
        var plugin = offered(pluginId);
        if (plugin.review().kind() == PluginKind.CHANNEL) {
            enableChannel(pluginId);
        } else {
            here.enableCluster(pluginId, freeze(plugin));
        }
    }

    /**
     * Ends its use. What was filled in stays, as does all that campaigns and messages hold.
     *
     * @throws DisablingRefused where something that is under way needs it
     */
    public void disable(String pluginId) {
        var blocking = get(pluginId).uses().stream().filter(PluginUse::blocking).toList();
        if (!blocking.isEmpty()) {
            throw new DisablingRefused(pluginId, blocking);
        }
        here.disable(pluginId);
    }

    /** What {@link #forget} would delete. */
    public KeptSettings kept(String pluginId) {
        return leftovers.of(offered(pluginId).id());
    }

    /**
     * Deletes what was filled in for a channel that is disabled here, and what the channel remembered, for good.
     *
     * @throws DisablingRefused where messages wait for it, or it is enabled
     */
    @Transactional
    public void forget(String pluginId) {
        var uses = facts.uses(offered(pluginId).id());
        if (!uses.isEmpty()) {
            throw new DisablingRefused(pluginId, uses);
        }
        if (!leftovers.delete(pluginId)) {
            throw new DisablingRefused(pluginId, List.of(new PluginUse("plugins.use.enabled", 1, true)));
        }
    }

    private void enableChannel(String pluginId) {
        try {
            here.enableChannel(pluginId, installed.channel(pluginId).describe());
        } catch (PluginUnavailable _) {
            throw new EnablingRefused(pluginId, Reason.NOT_RUNNING);
        }
    }

    private FrozenPack freeze(InstalledPlugin plugin) {
        String text = facts.pack(plugin).orElseThrow(() -> new EnablingRefused(plugin.id(), Reason.NOT_RUNNING));
        try {
            return gate.getObject().freeze(plugin.id(), text);
        } catch (PackRefused _) {
            // Its faults are for the pack's author: the operator reads them where it was installed.
            throw new EnablingRefused(plugin.id(), Reason.CONTENT);
        }
    }

    private InstalledPlugin offered(String pluginId) {
        return installed
                .find(pluginId)
                .filter(InstalledPlugin::wanted)
                .orElseThrow(() -> new NoSuchElementException("no such plugin"));
    }
}
