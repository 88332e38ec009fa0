package dev.leaven.host.context;

import dev.leaven.host.calls.Lease;
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

/** What one call is handed, all under one {@link Lease}. */
public final class CallContext implements PluginContext {

    private final Lease lease;
    private final String organisation;
    private final Settings settings;
    private final PluginHttp http;
    private final PluginSockets sockets;
    private final System.Logger log;
    private final Clock clock;
    private final PluginStore store;

    public CallContext(
            Lease lease,
            String pluginId,
            CallTenant tenant,
            DeclaredSettings settings,
            NetworkAccess access,
            Redaction redaction,
            Clock clock) {
        this.lease = lease;
        this.organisation = tenant.organisation();
        this.settings = settings;
        this.http = new LimitedHttp(lease, access);
        this.sockets = new LimitedSockets(lease, access);
        this.log = new PluginLog(lease, pluginId, tenant.log(), redaction);
        this.clock = clock;
        this.store = new LimitedStore(lease, tenant.store());
    }

    @Override
    public String organisation() {
        lease.check();
        return organisation;
    }

    @Override
    public Settings settings() {
        lease.check();
        return settings;
    }

    @Override
    public PluginHttp http() {
        lease.check();
        return http;
    }

    @Override
    public PluginSockets sockets() {
        lease.check();
        return sockets;
    }

    @Override
    public System.Logger log() {
        lease.check();
        return log;
    }

    @Override
    public Clock clock() {
        lease.check();
        return clock;
    }

    @Override
    public PluginStore store() {
        lease.check();
        return store;
    }
}
