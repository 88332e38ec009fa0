package dev.leaven.portal.plugins.organisation.internal;

import dev.leaven.host.calls.PluginHealth;
import dev.leaven.host.calls.PluginUnavailable;
import dev.leaven.host.review.PluginKind;
import dev.leaven.plugin.LocalizedText;
import dev.leaven.plugin.Setting;
import dev.leaven.plugin.channel.ChannelDescription;
import dev.leaven.portal.plugins.FrozenPack;
import dev.leaven.portal.plugins.PackAdmission;
import dev.leaven.portal.plugins.PackFindings;
import dev.leaven.portal.plugins.PluginUsage;
import dev.leaven.portal.plugins.PluginUse;
import dev.leaven.portal.plugins.operator.internal.InstalledPlugin;
import dev.leaven.portal.plugins.operator.internal.InstalledPlugins;
import dev.leaven.portal.plugins.organisation.OrganisationPlugin;
import dev.leaven.portal.plugins.organisation.OrganisationPlugin.State;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What an installed plugin is to the current organisation. */
@Component
public class OrganisationPluginFacts {

    private final InstalledPlugins installed;
    private final SettingsTenantSql settings;
    private final ObjectProvider<PackAdmission> gate;
    private final ObjectProvider<PluginUsage> usages;
    private final Clock clock;

    OrganisationPluginFacts(
            InstalledPlugins installed,
            SettingsTenantSql settings,
            ObjectProvider<PackAdmission> gate,
            ObjectProvider<PluginUsage> usages,
            Clock clock) {
        this.installed = installed;
        this.settings = settings;
        this.gate = gate;
        this.usages = usages;
        this.clock = clock;
    }

    public OrganisationPlugin of(InstalledPlugin plugin, Optional<TenantPlugin> here) {
        return plugin.review().kind() == PluginKind.CHANNEL ? channel(plugin, here) : cluster(plugin, here);
    }

    /** The text of a cluster's pack; empty where it can't be had at the moment. */
    public Optional<String> pack(InstalledPlugin plugin) {
        try {
            return Optional.of(plugin.review().pack().orElseGet(() -> installed.pack(plugin.id())));
        } catch (PluginUnavailable _) {
            return Optional.empty();
        }
    }

    /** What rests on it in other modules, for the current organisation. */
    public List<PluginUse> uses(String pluginId) {
        return usages.stream().flatMap(usage -> usage.of(pluginId).stream()).toList();
    }

    private OrganisationPlugin cluster(InstalledPlugin plugin, Optional<TenantPlugin> here) {
        Optional<PackFindings.Content> content = pack(plugin)
                .flatMap(text -> Optional.ofNullable(
                        gate.getObject().inspect(plugin.id(), text).content()));
        boolean enabled = here.filter(TenantPlugin::enabled).isPresent();
        Optional<FrozenPack> kept = here.flatMap(TenantPlugin::pack);
        var offered = content.map(PackFindings.Content::pack);
        return offer(
                plugin,
                here,
                content.map(PackFindings.Content::name).orElseGet(() -> LocalizedText.english(plugin.id())),
                content.map(PackFindings.Content::description).orElseGet(() -> summary(plugin)),
                content,
                List.of(),
                // What was enabled is kept by the portal: it does not matter whether the plugin runs.
                enabled || content.isPresent() ? State.FINE : State.NOT_RUNNING,
                Optional.empty(),
                offered.filter(pack -> enabled && !kept.equals(offered)));
    }

    private OrganisationPlugin channel(InstalledPlugin plugin, Optional<TenantPlugin> here) {
        Optional<ChannelDescription> description = here.flatMap(TenantPlugin::described);
        List<Setting> declared = List.of();
        State state = State.NOT_RUNNING;
        try {
            var channel = installed.channel(plugin.id());
            description = Optional.of(channel.describe());
            declared = channel.settings();
            state = state(plugin.id(), declared);
        } catch (PluginUnavailable _) {
            // As it described itself when it was enabled; else as its manifest does.
        }
        var hosts = plugin.review().hosts();
        return offer(
                plugin,
                here,
                description.map(ChannelDescription::name).orElseGet(() -> LocalizedText.english(plugin.id())),
                description.map(ChannelDescription::summary).orElseGet(() -> summary(plugin)),
                Optional.empty(),
                declared.stream()
                        .filter(setting -> hosts.contains("{" + setting.key() + "}"))
                        .map(Setting::label)
                        .toList(),
                state,
                state == State.RESTING ? restingUntil(plugin.id()) : Optional.empty(),
                Optional.empty());
    }

    private State state(String pluginId, List<Setting> declared) {
        if (!SettingRules.faults(declared, settings.read(pluginId).of(declared)).isEmpty()) {
            return State.INCOMPLETE;
        }
        return installed
                        .health(pluginId)
                        .filter(health -> health.state() == PluginHealth.State.DEGRADED)
                        .isPresent()
                ? State.RESTING
                : State.FINE;
    }

    /** Empty once the next message is what tries it. */
    private Optional<Instant> restingUntil(String pluginId) {
        return installed
                .health(pluginId)
                .flatMap(PluginHealth::restingUntil)
                .filter(until -> until.isAfter(clock.instant()));
    }

    private OrganisationPlugin offer(
            InstalledPlugin plugin,
            Optional<TenantPlugin> here,
            LocalizedText name,
            LocalizedText summary,
            Optional<PackFindings.Content> content,
            List<LocalizedText> ownHosts,
            State state,
            Optional<Instant> restingUntil,
            Optional<FrozenPack> newer) {
        var review = plugin.review();
        return new OrganisationPlugin(
                plugin.id(),
                review.version(),
                review.kind() == PluginKind.CHANNEL ? PluginKind.CHANNEL : PluginKind.CLUSTER,
                review.provider(),
                name,
                summary,
                content,
                review.hosts().stream().filter(host -> !host.startsWith("{")).toList(),
                ownHosts,
                here.filter(TenantPlugin::enabled).isPresent(),
                state,
                restingUntil,
                here.filter(TenantPlugin::filledIn).isPresent(),
                here.flatMap(TenantPlugin::pack),
                newer,
                uses(plugin.id()),
                here.flatMap(TenantPlugin::lastUsed));
    }

    private static LocalizedText summary(InstalledPlugin plugin) {
        String description = plugin.review().description();
        return LocalizedText.english(description.isBlank() ? plugin.id() : description);
    }
}
