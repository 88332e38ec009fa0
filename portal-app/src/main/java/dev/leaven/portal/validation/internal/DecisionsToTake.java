package dev.leaven.portal.validation.internal;

import dev.leaven.portal.components.ThingsToDo;
import dev.leaven.portal.components.ToDo;
import dev.leaven.portal.identity.PortalUser;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Rounds that wait for whoever is signed in. The way in is a personal link, which lies in their inbox. */
@Component
class DecisionsToTake implements ThingsToDo {

    private final OpenRound open;

    DecisionsToTake(OpenRound open) {
        this.open = open;
    }

    @Override
    public List<ToDo> forMe() {
        return PortalUser.current()
                .flatMap(PortalUser::person)
                .map(me -> open.all().stream()
                        .filter(round -> open.waitFor(me, round) > 0)
                        .map(DecisionsToTake::toDo)
                        .toList())
                .orElse(List.of());
    }

    private static ToDo toDo(Round round) {
        String kind = round.kind().name().toLowerCase(Locale.ROOT);
        return new ToDo("todo.decide." + kind, List.of(round.endsOn()), round.endsOn(), "inbox");
    }
}
