package dev.leaven.portal.plugins.operator;

import dev.leaven.host.PluginRefused;
import dev.leaven.portal.plugins.RefusalReason;
import dev.leaven.portal.plugins.operator.internal.DesiredPlugin;
import dev.leaven.portal.plugins.operator.internal.InstallationChangePlatformSql;
import dev.leaven.portal.plugins.operator.internal.InstallationPlatformSql;
import dev.leaven.portal.plugins.operator.internal.NodePlugins;
import dev.leaven.portal.plugins.operator.internal.RemovalPlatformSql;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * What the operator lets in, for all organisations. A change takes {@code seen}, the number of changes that the operator
 * looked at, and does nothing where somebody else was first.
 */
@Service
@PreAuthorize("hasRole('OPERATOR')")
public class Installations {

    private static final Logger LOG = LoggerFactory.getLogger(Installations.class);

    private final InstallationPlatformSql sql;
    private final InstallationChangePlatformSql changing;
    private final RemovalPlatformSql removal;
    private final NodePlugins node;
    private final InstallationList list;
    private final JarReviews reviews;
    private final OrganisationUses uses;

    Installations(
            InstallationPlatformSql sql,
            InstallationChangePlatformSql changing,
            RemovalPlatformSql removal,
            NodePlugins node,
            InstallationList list,
            JarReviews reviews,
            OrganisationUses uses) {
        this.sql = sql;
        this.changing = changing;
        this.removal = removal;
        this.node = node;
        this.list = list;
        this.reviews = reviews;
        this.uses = uses;
    }

    /** By id. */
    public List<Installation> all() {
        return list.all();
    }

    /** Looks at a jar without loading or keeping anything of it. */
    public UploadReview review(byte[] jar) {
        return reviews.of(jar);
    }

    /** Who uses a plugin, by the organisation's name; those that don't are left out. */
    public List<OrganisationUse> uses(String pluginId) {
        return uses.of(pluginId);
    }

    /**
     * Installs a jar, or puts it in the place of the version that is installed. It starts before that one stops, and before
     * anything is kept.
     *
     * @throws InstallationRefused with all that speaks against it, or where it does not start: what ran before runs on
     * @throws InstallationEditConflict where somebody else changed this plugin meanwhile
     */
    public void approve(byte[] jar, int seen) {
        var review = reviews.of(jar);
        var plugin = review.jar();
        if (!review.isAccepted()) {
            throw new InstallationRefused(plugin.id(), review.reasons());
        }
        if (review.seen() != seen) {
            throw new InstallationEditConflict(plugin.id());
        }
        replace(plugin.id(), jar, () -> changing.install(plugin, jar, seen));
        changing.sweep(plugin.id());
        LOG.info("The operator let in {} {} ({})", plugin.id(), plugin.version(), plugin.sha256());
    }

    /**
     * Goes back to the version before, which starts first; doing it twice goes forward again.
     *
     * @throws InstallationRefused where it does not start any more: what ran before runs on
     * @throws NoSuchElementException where there is no version before
     */
    public void rollBack(String pluginId, int seen) {
        var wanted = wanted(pluginId, seen);
        var previous = wanted.previous().orElseThrow();
        BooleanSupplier swap = () -> changing.swap(pluginId, wanted.sha256(), previous, seen);
        if (wanted.running()) {
            replace(pluginId, sql.content(previous).orElseThrow(), swap);
        } else {
            done(pluginId, swap);
        }
        LOG.info("The operator rolled back {}", pluginId);
    }

    /** Lets it run, now and after every start of the portal. Whether it does, {@link #all} tells. */
    public void enable(String pluginId, int seen) {
        done(pluginId, () -> changing.want(pluginId, true, seen));
        LOG.info("The operator enabled {}", pluginId);
    }

    /**
     * Stops it everywhere until it is enabled again; settings and content stay.
     *
     * @throws PluginRemovalRefused where something that is under way needs it
     */
    public void disable(String pluginId, int seen) {
        uses.checkNotNeeded(pluginId);
        done(pluginId, () -> changing.want(pluginId, false, seen));
        LOG.info("The operator disabled {}", pluginId);
    }

    /**
     * Stops it, forgets its jars and disables it for every organisation. What organisations filled in stays theirs, for the
     * same publisher only, and content that was frozen stays readable.
     *
     * @throws PluginRemovalRefused where something that is under way needs it
     */
    public void remove(String pluginId, int seen) {
        uses.checkNotNeeded(pluginId);
        done(pluginId, () -> removal.remove(pluginId, seen));
        LOG.info("The operator removed {}", pluginId);
    }

    private DesiredPlugin wanted(String pluginId, int seen) {
        return sql.wanted(pluginId)
                .filter(one -> one.changes() == seen)
                .orElseThrow(() -> new InstallationEditConflict(pluginId));
    }

    private void replace(String pluginId, byte[] jar, BooleanSupplier change) {
        try {
            node.replacing(jar, _ -> recorded(pluginId, change));
        } catch (PluginRefused refused) {
            throw new InstallationRefused(pluginId, RefusalReason.of(refused.findings()));
        }
    }

    private void done(String pluginId, BooleanSupplier change) {
        recorded(pluginId, change);
        node.bringAbout();
    }

    private static boolean recorded(String pluginId, BooleanSupplier change) {
        if (!change.getAsBoolean()) {
            throw new InstallationEditConflict(pluginId);
        }
        return true;
    }
}
