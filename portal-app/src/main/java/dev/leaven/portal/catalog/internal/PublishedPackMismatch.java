package dev.leaven.portal.catalog.internal;

import dev.leaven.portal.catalog.PackRef;

/** A version that was published before has other content now; campaigns that pinned it would change under their feet. */
public class PublishedPackMismatch extends RuntimeException {

    PublishedPackMismatch(PackRef ref, String published, String found) {
        super(
                "Published version %s of %s is immutable, but its content has changed (checksum %s, was %s); raise the version"
                        .formatted(ref.version(), ref.id(), found, published));
    }
}
