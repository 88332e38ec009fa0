package dev.leaven.portal.catalog;

import java.lang.module.ModuleDescriptor;
import java.util.Comparator;

/**
 * Names one published version of a pack.
 *
 * @param id kebab-case, the same over all versions
 * @param version three numbers, such as {@code 1.0.0}
 */
public record PackRef(String id, String version) implements Comparable<PackRef> {

    private static final Comparator<PackRef> BY_ID_THEN_VERSION = Comparator.comparing(PackRef::id)
            // As numbers: 1.10.0 comes after 1.9.0.
            .thenComparing(ref -> ModuleDescriptor.Version.parse(ref.version));

    /** By id, then from the oldest version to the newest. */
    @Override
    public int compareTo(PackRef other) {
        return BY_ID_THEN_VERSION.compare(this, other);
    }

    @Override
    public String toString() {
        return id + " " + version;
    }
}
