package dev.leaven.portal.execution.internal;

import dev.leaven.portal.components.ThingsToDo;
import dev.leaven.portal.components.ToDo;
import dev.leaven.portal.cycle.CycleFacts;
import dev.leaven.portal.cycle.CycleLookup;
import dev.leaven.portal.identity.PortalUser;
import dev.leaven.portal.identity.Role;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a lead looks after in plans in force: actions that are overdue, and owners who need help. */
@Component
class PlansToLead implements ThingsToDo {

    private final WaitingWorkTenantSql waiting;
    private final CycleLookup cycles;
    private final Deadline deadline;

    PlansToLead(WaitingWorkTenantSql waiting, CycleLookup cycles, Deadline deadline) {
        this.waiting = waiting;
        this.cycles = cycles;
        this.deadline = deadline;
    }

    @Override
    public List<ToDo> forMe() {
        return PortalUser.isNow(Role.PROGRAMME_LEAD)
                ? cycles.goingOn().stream().flatMap(this::of).toList()
                : List.of();
    }

    private Stream<ToDo> of(CycleFacts cycle) {
        String board = "carry-out/" + cycle.id() + "?look=";
        return Stream.concat(
                waiting.dueBefore(cycle.id(), deadline.firstOpenDay()).stream()
                        .map(one -> new ToDo(
                                "todo.plan.overdue", List.of(one.n(), one.title()), one.first(), board + "overdue")),
                waiting.askingForHelp(cycle.id()).stream()
                        .map(one -> new ToDo(
                                "todo.plan.help",
                                List.of(one.n(), one.title()),
                                deadline.firstOpenDay(),
                                board + "help")));
    }
}
