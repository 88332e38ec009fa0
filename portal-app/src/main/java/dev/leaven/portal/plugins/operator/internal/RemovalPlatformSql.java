package dev.leaven.portal.plugins.operator.internal;

import dev.leaven.host.review.PluginKind;
import dev.leaven.host.review.PluginReview;
import dev.leaven.portal.tenancy.OutsideTenants;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/** Removes a plugin for all organisations at once, and remembers whose its id was. */
@Repository
public class RemovalPlatformSql {

    private final JdbcClient jdbc;
    private final InstallationPlatformSql installations;
    private final InstallationChangePlatformSql changing;
    private final TransactionTemplate transaction;

    RemovalPlatformSql(
            JdbcClient jdbc,
            InstallationPlatformSql installations,
            InstallationChangePlatformSql changing,
            TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.installations = installations;
        this.changing = changing;
        this.transaction = transaction;
    }

    /** Empty for an id that is installed, or never was. */
    public Optional<PluginOrigin> origin(String pluginId) {
        return jdbc.sql("select kind, publisher from plugin_origin where plugin_id = :plugin")
                .param("plugin", pluginId)
                .query((row, _) -> new PluginOrigin(
                        PluginKind.valueOf(row.getString("kind")), Optional.ofNullable(row.getString("publisher"))))
                .optional();
    }

    /** False where somebody changed it since it was looked at: nothing was done. */
    public boolean remove(String pluginId, int seen) {
        return Boolean.TRUE.equals(transaction.execute(_ -> {
            var installed = installations.find(pluginId);
            boolean removed = installed.isPresent() && delete(pluginId, seen);
            if (removed) {
                remember(installed.get().review());
                disableEverywhere(pluginId);
                changing.sweep(pluginId);
            }
            return removed;
        }));
    }

    private boolean delete(String pluginId, int seen) {
        return jdbc.sql("delete from plugin_installation where plugin_id = :plugin and changes = :seen")
                        .param("plugin", pluginId)
                        .param("seen", seen)
                        .update()
                == 1;
    }

    private void remember(PluginReview review) {
        var origin = PluginOrigin.of(review);
        if (origin.kind() != null) {
            jdbc.sql("""
                            insert into plugin_origin (plugin_id, kind, publisher) values (:plugin, :kind, :publisher)
                            on duplicate key update kind = values(kind), publisher = values(publisher)""")
                    .param("plugin", review.id())
                    .param("kind", origin.kind().name())
                    .param("publisher", origin.publisher().orElse(null))
                    .update();
        }
    }

    // Whoever brings it back brings something that nobody here has decided about. What was filled in stays.
    private void disableEverywhere(String pluginId) {
        OutsideTenants.call(
                "removal: disable a plugin for all organisations",
                () -> jdbc.sql("update tenant_plugin set enabled = false where plugin_id = :plugin and enabled")
                        .param("plugin", pluginId)
                        .update());
    }
}
