package dev.leaven.portal.plugins;

import dev.leaven.host.GuardedChannel;
import dev.leaven.host.calls.PluginUnavailable;
import dev.leaven.host.context.CallTenant;
import dev.leaven.host.review.PluginKind;
import dev.leaven.plugin.channel.ChannelDescription;
import dev.leaven.plugin.channel.Delivery;
import dev.leaven.plugin.channel.DeliveryReport;
import dev.leaven.plugin.channel.IncomingRequest;
import dev.leaven.plugin.channel.Message;
import dev.leaven.plugin.channel.TextMeasure;
import dev.leaven.portal.plugins.ChannelUnavailable.Reason;
import dev.leaven.portal.plugins.internal.CallTenants;
import dev.leaven.portal.plugins.operator.internal.InstalledPlugin;
import dev.leaven.portal.plugins.operator.internal.InstalledPlugins;
import dev.leaven.portal.plugins.organisation.internal.SettingRules;
import dev.leaven.portal.plugins.organisation.internal.SettingsTenantSql;
import dev.leaven.portal.plugins.organisation.internal.TenantPlugin;
import dev.leaven.portal.plugins.organisation.internal.TenantPluginTenantSql;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Channels for other modules, always for the current tenant. What calls a plugin refuses to do so inside a transaction: a
 * delivery takes up to 30 s. No service, since outboxes work with nobody signed in.
 */
@Component
public class Channels {

    private final InstalledPlugins installed;
    private final TenantPluginTenantSql enabled;
    private final SettingsTenantSql settings;
    private final CallTenants tenants;
    private final Clock clock;

    Channels(
            InstalledPlugins installed,
            TenantPluginTenantSql enabled,
            SettingsTenantSql settings,
            CallTenants tenants,
            Clock clock) {
        this.installed = installed;
        this.enabled = enabled;
        this.settings = settings;
        this.tenants = tenants;
        this.clock = clock;
    }

    /** What this organisation enabled, by id; also what does not run at the moment. */
    public List<ChannelChoice> enabled() {
        return enabled.all().stream()
                .filter(TenantPlugin::enabled)
                .flatMap(this::choice)
                .toList();
    }

    /**
     * Looks a channel up, to bring one message over it: the only look that the message costs.
     *
     * @throws ChannelUnavailable where it is not enabled, not filled in, or does not run here
     */
    public OpenChannel open(String pluginId) {
        return ask(pluginId, channel -> new Opened(pluginId, channel, channel.describe(), tenant(pluginId, channel)));
    }

    private final class Opened implements OpenChannel {

        private final String pluginId;
        private final GuardedChannel channel;
        private final ChannelDescription description;
        private final CallTenant tenant;

        Opened(String pluginId, GuardedChannel channel, ChannelDescription description, CallTenant tenant) {
            this.pluginId = pluginId;
            this.channel = channel;
            this.description = description;
            this.tenant = tenant;
        }

        @Override
        public ChannelDescription description() {
            return description;
        }

        @Override
        public Delivery deliver(Message message) {
            refuseInsideTransaction();
            enabled.used(pluginId, clock.instant());
            try {
                return channel.deliver(tenant, message);
            } catch (PluginUnavailable why) {
                throw ChannelUnavailable.because(why);
            }
        }
    }

    /**
     * What a text costs on this channel. Needs no settings.
     *
     * @throws ChannelUnavailable where it can't be asked
     */
    public TextMeasure measure(String pluginId, String text) {
        return ask(pluginId, channel -> channel.measure(text));
    }

    /**
     * Reads what the other side of a channel sent to {@link ReportAddresses}.
     *
     * @throws ChannelUnavailable {@code FORGED} where it is not from the other side
     */
    public List<DeliveryReport> readReport(String pluginId, IncomingRequest request) {
        return ask(pluginId, channel -> channel.read(tenant(pluginId, channel), request));
    }

    private Stream<ChannelChoice> choice(TenantPlugin plugin) {
        return installed
                .find(plugin.pluginId())
                .filter(InstalledPlugin::wanted)
                .filter(one -> one.review().kind() == PluginKind.CHANNEL)
                .flatMap(one -> described(plugin))
                .stream();
    }

    /** As it describes itself now; where it does not run, as it did when it was enabled. */
    private Optional<ChannelChoice> described(TenantPlugin plugin) {
        String id = plugin.pluginId();
        try {
            var channel = installed.channel(id);
            ChannelDescription now = channel.describe();
            var missing =
                    SettingRules.faults(channel.settings(), settings.read(id).of(channel.settings()));
            return Optional.of(new ChannelChoice(id, now, missing.isEmpty()));
        } catch (PluginUnavailable _) {
            return plugin.described().map(then -> new ChannelChoice(id, then, false));
        }
    }

    private CallTenant tenant(String pluginId, GuardedChannel channel) {
        var declared = channel.settings();
        var values = settings.read(pluginId).of(declared);
        if (!SettingRules.faults(declared, values).isEmpty()) {
            throw new ChannelUnavailable(pluginId, Reason.NOT_ENABLED, null);
        }
        return tenants.current(pluginId, values);
    }

    private <T> T ask(String pluginId, Function<GuardedChannel, T> question) {
        refuseInsideTransaction();
        if (enabled.find(pluginId).filter(TenantPlugin::enabled).isEmpty()) {
            throw new ChannelUnavailable(pluginId, Reason.NOT_ENABLED, null);
        }
        if (installed.find(pluginId).filter(InstalledPlugin::wanted).isEmpty()) {
            // The operator may bring it back in a moment, for example after an upgrade.
            throw new ChannelUnavailable(pluginId, Reason.NOT_RUNNING, null);
        }
        try {
            return question.apply(installed.channel(pluginId));
        } catch (PluginUnavailable why) {
            throw ChannelUnavailable.because(why);
        }
    }

    private static void refuseInsideTransaction() {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("A channel is not called inside a transaction");
        }
    }
}
