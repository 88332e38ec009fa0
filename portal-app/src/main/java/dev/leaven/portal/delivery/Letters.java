package dev.leaven.portal.delivery;

import dev.leaven.portal.delivery.internal.Outbox;
import dev.leaven.portal.delivery.internal.OutboxLetter;
import java.time.Clock;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Where modules hand over letters of the current tenant, in the transaction that causes them: they go out if and only if it
 * commits. No service: who may send is for the sending module to say.
 */
@Component
public class Letters {

    private final Outbox outbox;
    private final Clock clock;

    Letters(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    /** As {@link #send(List)}, for one letter. */
    public LetterId send(Letter letter) {
        return send(List.of(letter)).getFirst();
    }

    /**
     * Takes letters in; those for the portal's inbox have arrived with that.
     *
     * @return their ids, in the same order
     * @throws DuplicateLetter where one of them was handed over before; nothing else can be done in this transaction
     * @throws IllegalStateException outside a transaction
     */
    public List<LetterId> send(List<Letter> letters) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("A letter is handed over in the transaction of its cause");
        }
        var taken = letters.stream().map(this::take).toList();
        try {
            outbox.add(taken);
        } catch (DuplicateKeyException twice) {
            throw new DuplicateLetter(twice);
        }
        return taken.stream().map(OutboxLetter::id).toList();
    }

    private OutboxLetter take(Letter letter) {
        boolean here = letter.channel().equals(LetterChannel.INBOX);
        return new OutboxLetter(
                LetterId.next(),
                new OutboxLetter.HandedOver(letter),
                here ? LetterState.DELIVERED : LetterState.WAITING,
                0,
                clock.instant());
    }
}
