package dev.leaven.portal.plugins.internal;

import dev.leaven.host.context.CallTenant;
import dev.leaven.plugin.channel.ReceivesReports;
import dev.leaven.portal.keys.TenantKeys;
import dev.leaven.portal.plugins.ReportAddresses;
import dev.leaven.portal.tenancy.TenantScope;
import java.util.HashMap;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Describes the current organisation to a plugin, for one call. */
@Component
public class CallTenants {

    private final TenantKeys keys;
    private final PluginStoreTenantSql store;
    private final PluginLogs logs;
    private final ObjectProvider<ReportAddresses> addresses;

    CallTenants(
            TenantKeys keys, PluginStoreTenantSql store, PluginLogs logs, ObjectProvider<ReportAddresses> addresses) {
        this.keys = keys;
        this.store = store;
        this.logs = logs;
        this.addresses = addresses;
    }

    /** @param settings checked against the declarations, secrets readable */
    public CallTenant current(String pluginId, Map<String, String> settings) {
        var organisation = keys.pseudonym("plugin " + pluginId);
        var values = new HashMap<>(settings);
        addresses.stream()
                .flatMap(known -> known.of(pluginId).stream())
                .forEach(address -> values.put(ReceivesReports.REPORTS_ADDRESS, address.toString()));
        return new CallTenant(
                organisation,
                values,
                new SealedStore(TenantScope.required(), pluginId, store),
                logs.of(pluginId, organisation));
    }
}
