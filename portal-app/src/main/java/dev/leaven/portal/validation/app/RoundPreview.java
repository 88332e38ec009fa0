package dev.leaven.portal.validation.app;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a round would mean if it began now.
 *
 * @param asked names of those who get a letter; the deputy's where a stakeholder has left
 * @param unreached those among them whom no channel reaches
 * @param holding names of those whose earlier approval would be carried over if the plan were signed
 * @param missing perspectives that nobody speaks for, and that are not waived: nothing can begin before
 * @param own perspectives for which whoever freezes the plan would have to decide, which they must not
 * @param since what differs from the newest version; null before any
 */
public record RoundPreview(
        List<String> asked,
        List<String> unreached,
        List<String> holding,
        List<String> missing,
        List<String> own,
        @Nullable Since since) {

    public RoundPreview {
        asked = List.copyOf(asked);
        unreached = List.copyOf(unreached);
        holding = List.copyOf(holding);
        missing = List.copyOf(missing);
        own = List.copyOf(own);
    }

    /** What differs between a version and the plan as it stands now. */
    public record Since(VersionRow version, PlanDifference difference) {}
}
