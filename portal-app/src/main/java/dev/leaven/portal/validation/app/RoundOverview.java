package dev.leaven.portal.validation.app;

import dev.leaven.portal.cycle.StepReport.Missing;
import java.time.LocalDate;
import java.util.List;

/**
 * A round as its page shows it.
 *
 * @param standings of everybody who is asked; in a consultation nobody decides
 * @param missing what its version lacks to be in force; empty for a consultation
 */
public record RoundOverview(
        RoundId id,
        VersionRow version,
        RoundState state,
        LocalDate begunOn,
        LocalDate endsOn,
        List<Standing> standings,
        List<Missing> missing) {

    public RoundOverview {
        standings = List.copyOf(standings);
        missing = List.copyOf(missing);
    }
}
