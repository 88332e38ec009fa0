package dev.leaven.portal.validation.app;

import java.util.Set;

/** The perspectives whose approval a plan needs: those of the core pack that answer by name. */
public final class SigningPerspectives {

    public static final Set<String> ALL = InOrder.ids(Set.of("business", "hr", "ld"));

    private SigningPerspectives() {}

    static void check(Set<String> perspectives) {
        if (!ALL.containsAll(perspectives)) {
            throw new IllegalArgumentException("no perspectives that sign: " + perspectives);
        }
    }
}
