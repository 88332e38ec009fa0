package dev.leaven.host.context;

import dev.leaven.host.calls.CallLifetime;
import dev.leaven.host.network.LimitedHttp;
import dev.leaven.host.network.LimitedSockets;
import dev.leaven.host.network.NetworkAccess;
import dev.leaven.host.text.Redaction;
import dev.leaven.plugin.PluginContext;
import dev.leaven.plugin.PluginHttp;
import dev.leaven.plugin.PluginSockets;
import dev.leaven.plugin.PluginStore;
import dev.leaven.plugin.Settings;
import java.time.Clock;

/** What one call is handed, all under one {@link CallLifetime}. */
public final class CallContext implements PluginContext {

    private final CallLifetime lifetime;
    private final String organisation;
    private final Settings settings;
    private final PluginHttp http;
    private final PluginSockets sockets;
    private final System.Logger log;
    private final Clock clock;
    private final PluginStore store;

    public CallContext(
            CallLifetime lifetime,
            String pluginId,
            CallTenant tenant,
            DeclaredSettings settings,
            NetworkAccess access,
            Redaction redaction,
            Clock clock) {
        this.lifetime = lifetime;
        this.organisation = tenant.organisation();
        this.settings = settings;
        this.http = new LimitedHttp(lifetime, access);
        this.sockets = new LimitedSockets(lifetime, access);
        this.log = new PluginLog(lifetime, pluginId, tenant.log(), redaction);
        this.clock = clock;
        this.store = new LimitedStore(lifetime, tenant.store());
    }

    @Override
    public String organisation() {
        lifetime.check();
        return organisation;
    }

    @Override
    public Settings settings() {
        lifetime.check();
        return settings;
    }

    @Override
    public PluginHttp http() {
        lifetime.check();
        return http;
    }

    @Override
    public PluginSockets sockets() {
        lifetime.check();
        return sockets;
    }

    @Override
    public System.Logger log() {
        lifetime.check();
        return log;
    }

    @Override
    public Clock clock() {
        lifetime.check();
        return clock;
    }

    @Override
    public PluginStore store() {
        lifetime.check();
        return store;
    }
}
