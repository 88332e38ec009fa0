package dev.leaven.host;

import dev.leaven.host.answers.AnswerCopies;
import dev.leaven.host.calls.CallLifetime;
import dev.leaven.host.calls.PluginCall;
import dev.leaven.host.calls.PluginUnavailable;
import dev.leaven.host.calls.PluginUnavailable.Reason;
import dev.leaven.host.calls.ReportForged;
import dev.leaven.host.context.CallContext;
import dev.leaven.host.context.CallTenant;
import dev.leaven.host.context.DeclaredSettings;
import dev.leaven.host.loading.PluginContent;
import dev.leaven.host.text.Redaction;
import dev.leaven.plugin.NetworkRefused;
import dev.leaven.plugin.PluginContext;
import dev.leaven.plugin.Setting;
import dev.leaven.plugin.channel.ChannelDescription;
import dev.leaven.plugin.channel.CheckResult;
import dev.leaven.plugin.channel.Delivery;
import dev.leaven.plugin.channel.DeliveryReport;
import dev.leaven.plugin.channel.IncomingRequest;
import dev.leaven.plugin.channel.Message;
import dev.leaven.plugin.channel.RejectionReason;
import dev.leaven.plugin.channel.TextMeasure;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/**
 * A channel, called with care. Holds an id and looks the plugin up at every call, so it may be kept over restarts and
 * upgrades. Answers are the core's own copies. Every method may throw {@link PluginUnavailable}, and nothing else that is the
 * plugin's doing. Not to be called inside a transaction: a call may take its whole deadline.
 */
public final class GuardedChannel {

    private final String pluginId;
    private final PluginHost host;

    GuardedChannel(String pluginId, PluginHost host) {
        this.pluginId = pluginId;
        this.host = host;
    }

    /** As the channel said when it started: there also while it rests. */
    public ChannelDescription describe() {
        return content(started()).description();
    }

    /** As the channel said when it started: there also while it rests. */
    public List<Setting> settings() {
        return content(started()).settings();
    }

    /** Whether the other side may report later. */
    public boolean receivesReports() {
        return content(started()).reports().isPresent();
    }

    /** Tries settings out. @throws PluginUnavailable also UNREACHABLE */
    public CheckResult check(CallTenant tenant) {
        return host.using(pluginId, plugin -> {
            var content = content(plugin);
            var call = new Call(
                    "check",
                    host.limits().check(),
                    Redaction.of(tenant.settings().values()));
            return plugin.ask(call.on(
                    plugin,
                    tenant,
                    context -> AnswerCopies.check(content.channel().check(context), content.keys())));
        });
    }

    /**
     * Brings one message. Where the other side can't be reached, that is {@link Delivery.TryLater}; where the portal does not
     * let the plugin go to the host that was filled in, {@link Delivery.Rejected} for the settings.
     */
    public Delivery deliver(CallTenant tenant, Message message) {
        return host.using(pluginId, plugin -> {
            var channel = content(plugin).channel();
            var redaction = Redaction.of(tenant.settings().values(), message);
            var call = new Call("deliver", host.limits().deliver(), redaction);
            return plugin.ask(call.on(plugin, tenant, context -> {
                try {
                    return AnswerCopies.delivery(channel.deliver(context, message));
                } catch (NetworkRefused e) {
                    return new Delivery.Rejected(RejectionReason.SETTINGS, redaction.error(e));
                } catch (IOException e) {
                    return new Delivery.TryLater(null, redaction.error(e));
                }
            }));
        });
    }

    /** What a text costs. */
    public TextMeasure measure(String text) {
        return host.using(pluginId, plugin -> {
            var channel = content(plugin).channel();
            return plugin.ask(
                    PluginCall.of("measure", host.limits().other(), () -> AnswerCopies.measure(channel.measure(text))));
        });
    }

    /**
     * Reads what was sent to the address for reports; nothing where the channel has no reports. Limit how often strangers can
     * call this.
     *
     * @throws PluginUnavailable also FORGED
     */
    public List<DeliveryReport> read(CallTenant tenant, IncomingRequest request) {
        return host.using(pluginId, plugin -> {
            var reports = content(plugin).reports().orElse((_, _) -> List.of());
            var call = new Call(
                    "read",
                    host.limits().other(),
                    Redaction.of(tenant.settings().values()));
            return plugin.askReports(call.on(plugin, tenant, context -> {
                try {
                    return AnswerCopies.reports(reports.read(context, request));
                } catch (SecurityException _) {
                    throw new ReportForged();
                }
            }));
        });
    }

    private StartedPlugin started() {
        return host.started(pluginId);
    }

    private PluginContent.OfChannel content(StartedPlugin started) {
        if (started.content() instanceof PluginContent.OfChannel content) {
            return content;
        }
        throw new PluginUnavailable(pluginId, Reason.NOT_RUNNING, "no channel");
    }

    private interface Asked<T> {
        T ask(PluginContext context) throws Exception;
    }

    /** A call with a context of its own, which ends with it. */
    private final class Call {

        private final String name;
        private final Duration deadline;
        private final Redaction redaction;

        Call(String name, Duration deadline, Redaction redaction) {
            this.name = name;
            this.deadline = deadline;
            this.redaction = redaction;
        }

        <T> PluginCall<T> on(StartedPlugin plugin, CallTenant tenant, Asked<T> asked) {
            var lifetime = new CallLifetime();
            var settings = new DeclaredSettings(lifetime, content(plugin).settings(), tenant.settings());
            var networkAccess = host.networkAccess(plugin, settings);
            var context = new CallContext(lifetime, pluginId, tenant, settings, networkAccess, redaction, host.clock());
            return new PluginCall<>(
                    name,
                    tenant.organisation(),
                    deadline,
                    () -> asked.ask(context),
                    lifetime::hangUp,
                    lifetime::end,
                    redaction);
        }
    }
}
