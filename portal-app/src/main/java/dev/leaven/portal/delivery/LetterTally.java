package dev.leaven.portal.delivery;

import java.util.Map;

/** How the letters about one topic fare over one channel: numbers by state, states without a letter left out. */
public record LetterTally(String channel, Map<LetterState, Integer> counts) {

    public LetterTally {
        counts = Map.copyOf(counts);
    }

    public int of(LetterState... states) {
        int sum = 0;
        for (LetterState state : states) {
            sum += counts.getOrDefault(state, 0);
        }
        return sum;
    }

    public int all() {
        return of(LetterState.values());
    }
}
