package dev.leaven.portal.validation.app;

import java.time.LocalDate;
import java.util.List;

/**
 * What a stakeholder reads behind a personal link.
 *
 * @param open whether something can still be said or decided
 * @param seats whom this person decides for; nobody who is asked has none
 * @param changes since the version that this person was asked about before; empty where there was none
 * @param remarks what was said for these seats about the draft before or about this one, and the answers
 */
public record Review(
        VersionRow version,
        PlanContent content,
        LocalDate endsOn,
        boolean open,
        List<Seat> seats,
        List<PlanChange> changes,
        List<Remark> remarks) {

    public Review {
        seats = List.copyOf(seats);
        changes = List.copyOf(changes);
        remarks = List.copyOf(remarks);
    }
}
