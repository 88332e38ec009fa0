package dev.leaven.portal.plugins.operator;

import dev.leaven.portal.plugins.RefusalReason;
import dev.leaven.portal.plugins.operator.internal.DevelopmentJars;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Jars that this node watches because somebody is writing them. */
@Service
@PreAuthorize("hasRole('OPERATOR')")
public class DevelopmentPlugins {

    private final DevelopmentJars jars;

    DevelopmentPlugins(DevelopmentJars jars) {
        this.jars = jars;
    }

    /**
     * A jar under development.
     *
     * @param there whether there is such a file now
     * @param pluginId of what runs, with its version; both empty as long as no build of it has started
     * @param refused why the last build does not run; empty where it does
     */
    public record Watched(String path, boolean there, String pluginId, String version, List<RefusalReason> refused) {}

    /** In the order in which they were named. */
    public List<Watched> all() {
        return jars.all().stream()
                .map(jar -> new Watched(
                        jar.path(), jar.there(), jar.pluginId(), jar.version(), RefusalReason.of(jar.refused())))
                .toList();
    }
}
