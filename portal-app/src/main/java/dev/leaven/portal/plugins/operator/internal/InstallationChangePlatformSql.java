package dev.leaven.portal.plugins.operator.internal;

import dev.leaven.host.review.PluginReview;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Changes what the operator let in, each only if nobody changed the same plugin since it was looked at: false where somebody
 * did. Each is one statement that counts; a jar without an installation is trusted by nobody.
 */
@Repository
public class InstallationChangePlatformSql {

    private static final String IF_UNCHANGED =
            " changes = changes + 1, changed_at = :now where plugin_id = :plugin and changes = :seen";

    private final JdbcClient jdbc;
    private final ReviewJson json;
    private final Clock clock;

    InstallationChangePlatformSql(JdbcClient jdbc, ReviewJson json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** Installs it, or makes it the current version and the one before it the previous one. */
    public boolean install(PluginReview review, byte[] jar, int seen) {
        try {
            keep(review, jar);
            return seen == 0 ? insert(review) : upgrade(review, seen);
        } catch (DataIntegrityViolationException _) {
            return false; // installed by somebody else, or swept up with somebody else's change
        }
    }

    /** Makes the previous version the current one, and the other way round. */
    public boolean swap(String pluginId, String current, String previous, int seen) {
        return jdbc.sql("update plugin_installation set current_sha256 = :previous, previous_sha256 = :current,"
                                + IF_UNCHANGED)
                        .param("current", current)
                        .param("previous", previous)
                        .param("plugin", pluginId)
                        .param("seen", seen)
                        .param("now", LocalDateTime.now(clock.withZone(ZoneOffset.UTC)))
                        .update()
                == 1;
    }

    public boolean want(String pluginId, boolean running, int seen) {
        return jdbc.sql("update plugin_installation set wanted = :wanted," + IF_UNCHANGED)
                        .param("wanted", running ? InstallationPlatformSql.ON : "off")
                        .param("plugin", pluginId)
                        .param("seen", seen)
                        .param("now", LocalDateTime.now(clock.withZone(ZoneOffset.UTC)))
                        .update()
                == 1;
    }

    /** Deletes the jars of a plugin that nothing goes back to any longer. */
    public void sweep(String pluginId) {
        jdbc.sql("""
                        delete from plugin_artifact where plugin_id = :plugin
                            and not exists (select 1 from plugin_installation i where i.current_sha256 = sha256)
                            and not exists (select 1 from plugin_installation i where i.previous_sha256 = sha256)
                        """).param("plugin", pluginId).update();
    }

    private void keep(PluginReview review, byte[] jar) {
        jdbc.sql("""
                        insert ignore into plugin_artifact (sha256, plugin_id, version, review, content, uploaded_at)
                        values (:sha256, :plugin, :version, :review, :content, :now)
                        """)
                .param("sha256", review.sha256())
                .param("plugin", review.id())
                .param("version", review.version())
                .param("review", json.write(review))
                .param("content", jar)
                .param("now", LocalDateTime.now(clock.withZone(ZoneOffset.UTC)))
                .update();
    }

    private boolean insert(PluginReview review) {
        return jdbc.sql("""
                        insert into plugin_installation (plugin_id, current_sha256, wanted, changes, changed_at)
                        values (:plugin, :sha256, :wanted, 1, :now)
                        """)
                        .param("plugin", review.id())
                        .param("sha256", review.sha256())
                        .param("wanted", InstallationPlatformSql.ON)
                        .param("now", LocalDateTime.now(clock.withZone(ZoneOffset.UTC)))
                        .update()
                == 1;
    }

    // The order matters: MySQL assigns from left to right.
    private boolean upgrade(PluginReview review, int seen) {
        return jdbc.sql("update plugin_installation set previous_sha256 = current_sha256, current_sha256 = :sha256,"
                                + IF_UNCHANGED)
                        .param("sha256", review.sha256())
                        .param("plugin", review.id())
                        .param("seen", seen)
                        .param("now", LocalDateTime.now(clock.withZone(ZoneOffset.UTC)))
                        .update()
                == 1;
    }
}
