package dev.leaven.portal.catalog.internal;

import dev.leaven.pack.CheckedPack;
import dev.leaven.portal.catalog.PackKind;
import dev.leaven.portal.catalog.PackRef;
import dev.leaven.portal.catalog.PackSummary;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Keeps versions for ever. */
@Component
class PackPublication {

    private static final Logger LOG = LoggerFactory.getLogger(PackPublication.class);

    private final PackVersionPlatformSql versions;
    private final Clock clock;

    PackPublication(PackVersionPlatformSql versions, Clock clock) {
        this.versions = versions;
        this.clock = clock;
    }

    /**
     * Publishes a version that is new and leaves one that is the same as it is.
     *
     * @param plugin that brings it; null for the recipe
     * @throws PublishedPackMismatch where this version has other content already
     */
    PackRef publish(CheckedPack pack, PackKind kind, @Nullable String plugin) {
        var ref = new PackRef(pack.id(), pack.version());
        var published = versions.find(ref);
        if (published.isEmpty()) {
            try {
                versions.add(pack, kind, plugin, clock.instant());
                LOG.info("Published {} (checksum {})", ref, pack.checksum());
            } catch (DuplicateKeyException _) {
                // Another node was first at the same moment; what it published is compared below.
                published = versions.find(ref);
            }
        }
        published
                .map(PackSummary::checksum)
                .filter(checksum -> !checksum.equals(pack.checksum()))
                .ifPresent(checksum -> {
                    throw new PublishedPackMismatch(ref, checksum, pack.checksum());
                });
        return ref;
    }
}
