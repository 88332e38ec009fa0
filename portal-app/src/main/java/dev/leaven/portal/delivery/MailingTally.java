package dev.leaven.portal.delivery;

import java.util.Map;

/** How a campaign's invitations over one channel fare: numbers by state, those without a message left out. */
public record MailingTally(String channel, Map<MessageState, Integer> counts) {

    public MailingTally {
        counts = Map.copyOf(counts);
    }

    public int of(MessageState... states) {
        int sum = 0;
        for (MessageState state : states) {
            sum += counts.getOrDefault(state, 0);
        }
        return sum;
    }

    public int all() {
        return of(MessageState.values());
    }
}
