package dev.leaven.portal.execution.internal;

import dev.leaven.portal.components.ThingsToDo;
import dev.leaven.portal.components.ToDo;
import dev.leaven.portal.cycle.CycleFacts;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.cycle.CycleLookup;
import dev.leaven.portal.execution.internal.WaitingWorkTenantSql.Waiting;
import dev.leaven.portal.identity.PersonId;
import dev.leaven.portal.identity.PortalUser;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What somebody carries out that is overdue or due within a week, and owners who ask for their help. */
@Component
class OwnActionsToDo implements ThingsToDo {

    private static final String PAGE = "my-actions";

    private final WaitingWorkTenantSql waiting;
    private final CycleLookup cycles;
    private final Deadline deadline;

    OwnActionsToDo(WaitingWorkTenantSql waiting, CycleLookup cycles, Deadline deadline) {
        this.waiting = waiting;
        this.cycles = cycles;
        this.deadline = deadline;
    }

    @Override
    public List<ToDo> forMe() {
        return PortalUser.current().flatMap(PortalUser::person).map(this::of).orElse(List.of());
    }

    private List<ToDo> of(PersonId me) {
        List<CycleFacts> goingOn = cycles.goingOn();
        List<CycleId> all = goingOn.stream().map(CycleFacts::id).toList();
        List<CycleId> sponsored = goingOn.stream()
                .filter(one -> me.equals(one.sponsor()))
                .map(CycleFacts::id)
                .toList();
        LocalDate today = deadline.firstOpenDay();
        var found = new ArrayList<ToDo>();
        waiting.ownedAndDue(me, all, LocalDate.EPOCH, today).ifPresent(one -> found.add(own("todo.own.overdue", one)));
        waiting.ownedAndDue(me, all, today, deadline.today().plusDays(Reminders.DAYS_BEFORE + 1L))
                .ifPresent(one -> found.add(own("todo.own.due", one)));
        waiting.askingForHelpOf(me, all, sponsored)
                .ifPresent(one -> found.add(new ToDo("todo.help", List.of(one.n(), one.title()), today, PAGE)));
        return found;
    }

    private static ToDo own(String key, Waiting actions) {
        LocalDate first = Objects.requireNonNull(actions.first());
        return new ToDo(key, List.of(actions.n(), actions.title(), first), first, PAGE);
    }
}
