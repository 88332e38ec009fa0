package dev.leaven.portal.execution.internal;

import dev.leaven.portal.execution.app.RunningAction;
import dev.leaven.portal.identity.PersonId;
import dev.leaven.portal.validation.AgreedAction.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What somebody is reminded of: what is overdue or due within a week, and finished actions that nobody has judged. */
@Component
class DueWork {

    private final FoundActionTenantSql found;
    private final OwnWorkReading work;
    private final Sponsors sponsors;
    private final Deadline deadline;

    DueWork(FoundActionTenantSql found, OwnWorkReading work, Sponsors sponsors, Deadline deadline) {
        this.found = found;
        this.work = work;
        this.sponsors = sponsors;
        this.deadline = deadline;
    }

    /** @param open by their due day */
    record Due(List<RunningAction> open, List<RunningAction> questions) {

        Stream<RunningAction> all() {
            return Stream.concat(open.stream(), questions.stream());
        }
    }

    /** Everybody who could be reminded of something. */
    Set<PersonId> people() {
        Stream<PersonId> owners = open().flatMap(DueWork::owner);
        Stream<PersonId> judges = finished().flatMap(one -> Stream.concat(owner(one), sponsors.of(one).stream()));
        return Stream.concat(owners, judges).collect(Collectors.toSet());
    }

    Due of(PersonId person) {
        return new Due(open().filter(one -> owner(one).anyMatch(person::equals)).toList(), work.questions(person));
    }

    private Stream<RunningAction> open() {
        LocalDate soon = deadline.today().plusDays(Reminders.DAYS_BEFORE);
        return found.openAndDueBy(soon).stream().filter(work::goesOn);
    }

    private Stream<RunningAction> finished() {
        return work.finished();
    }

    private static Stream<PersonId> owner(RunningAction action) {
        Named owner = action.agreed().owner();
        return owner == null ? Stream.empty() : Stream.of(owner.person());
    }
}
