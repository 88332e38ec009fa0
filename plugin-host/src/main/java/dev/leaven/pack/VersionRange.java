package dev.leaven.pack;

import com.github.zafarkhaja.semver.Version;
import com.github.zafarkhaja.semver.expr.ExpressionParser;

/** Ranges of versions, written as in {@code Plugin-Requires}: {@code >=1.0.0 & <2.0.0}. */
public final class VersionRange {

    private VersionRange() {}

    /** @throws IllegalArgumentException where one of them is written otherwise */
    public static boolean includes(String range, String version) {
        try {
            return Version.parse(version)
                    .satisfies(ExpressionParser.newInstance().parse(range));
        } catch (RuntimeException e) {
            // The library has several kinds of exception, none of which says more to an author.
            throw new IllegalArgumentException(range + " is no range of versions", e);
        }
    }
}
