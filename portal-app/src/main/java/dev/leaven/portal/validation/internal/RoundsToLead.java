package dev.leaven.portal.validation.internal;

import dev.leaven.portal.components.ThingsToDo;
import dev.leaven.portal.components.ToDo;
import dev.leaven.portal.cycle.CycleFacts;
import dev.leaven.portal.cycle.CycleLookup;
import dev.leaven.portal.identity.PortalUser;
import dev.leaven.portal.identity.Role;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A lead's open rounds in which somebody was not heard yet, and remarks that wait for an answer. */
@Component
class RoundsToLead implements ThingsToDo {

    private final OpenRound open;
    private final RemarkReading remarks;
    private final CycleLookup cycles;

    RoundsToLead(OpenRound open, RemarkReading remarks, CycleLookup cycles) {
        this.open = open;
        this.remarks = remarks;
        this.cycles = cycles;
    }

    @Override
    public List<ToDo> forMe() {
        return PortalUser.isNow(Role.PROGRAMME_LEAD)
                ? Stream.concat(
                                open.all().stream().flatMap(this::silence),
                                cycles.goingOn().stream().flatMap(this::answers))
                        .toList()
                : List.of();
    }

    private Stream<ToDo> silence(Round round) {
        long silent = open.silent(round);
        return silent == 0
                ? Stream.empty()
                : Stream.of(new ToDo(
                        "todo.round." + round.kind().name().toLowerCase(Locale.ROOT),
                        List.of(silent, round.endsOn()),
                        round.endsOn(),
                        "validate/" + round.cycle()));
    }

    private Stream<ToDo> answers(CycleFacts cycle) {
        long waiting = remarks.open(cycle.id());
        return waiting == 0
                ? Stream.empty()
                : Stream.of(new ToDo("todo.remarks", List.of(waiting), null, "validate/" + cycle.id()));
    }
}
