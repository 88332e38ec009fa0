package dev.leaven.portal.execution.internal;

import dev.leaven.portal.actionplan.ActionId;
import dev.leaven.portal.delivery.PersonalLetters;
import dev.leaven.portal.execution.app.RunningAction;
import dev.leaven.portal.identity.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Hands over one person's reminder of a day, and notes because of which actions. */
@Component
class ReminderSending {

    private final DueWork due;
    private final ReminderTenantSql reminders;
    private final HelpLetters links;
    private final PersonalLetters letters;
    private final Deadline deadline;
    private final TransactionTemplate transaction;

    ReminderSending(
            DueWork due,
            ReminderTenantSql reminders,
            HelpLetters links,
            PersonalLetters letters,
            Deadline deadline,
            PlatformTransactionManager transactions) {
        this.due = due;
        this.reminders = reminders;
        this.links = links;
        this.letters = letters;
        this.deadline = deadline;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
    }

    /**
     * Nothing happens where today brings no reason to write, or a letter has gone already.
     *
     * @throws dev.leaven.portal.delivery.DuplicateLetter when another node was faster; nothing is noted then
     */
    void remind(PersonId person) {
        transaction.executeWithoutResult(status -> send(person));
    }

    private void send(PersonId person) {
        LocalDate today = deadline.today();
        Map<ActionId, LocalDate> last = reminders.of(person);
        if (last.containsValue(today)) {
            return;
        }
        List<RunningAction> reasons = due.of(person)
                .all()
                .filter(one -> Reminders.isDue(one, today, deadline.firstOpenDay(), last.get(one.id())))
                .toList();
        if (reasons.isEmpty()) {
            return;
        }
        links.letIn(person);
        // The day is the number of the letter, so that there is one a day.
        if (letters.send(WorkLetters.REMINDER, MyActionsPage.TOPIC, person, Math.toIntExact(today.toEpochDay()))) {
            reasons.forEach(one -> reminders.put(person, one.id(), today));
        }
    }
}
