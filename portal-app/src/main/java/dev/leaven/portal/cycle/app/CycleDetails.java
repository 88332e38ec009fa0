package dev.leaven.portal.cycle.app;

import dev.leaven.portal.identity.PersonId;
import dev.leaven.portal.tenancy.UnitId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a lead decides about a cycle.
 *
 * @param name 1 to {@value #LONGEST_NAME} characters
 * @param sponsor who answers for it towards the organisation; null as long as nobody is named
 * @param scope the units it is about, with all below them; empty for the whole organisation
 * @param goal null as long as there is none; its baseline is not the lead's to decide and is not looked at
 */
public record CycleDetails(
        String name,
        @Nullable PersonId sponsor,
        Set<UnitId> scope,
        @Nullable Goal goal) {

    /** Characters of a name, of the cycle or of the group that its goal is about, at most. */
    public static final int LONGEST_NAME = 160;

    public CycleDetails {
        scope = Set.copyOf(scope);
    }
}
