package dev.leaven.portal.validation.internal;

import dev.leaven.portal.delivery.Purpose;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** What people are told of a round. Stored by name, as part of a letter's purpose. */
enum RoundLetter {
    /** Read it, and say what you think or decide. */
    REQUEST,
    REMINDER,
    /** The deputy is asked to decide for somebody else. */
    DEPUTY,
    /** The plan has changed, and this approval holds. */
    CARRIED,
    OUTCOME,
    /** A decision of a meeting waits for its confirmation. */
    MINUTES,
    /** All remarks of this person were answered. */
    ANSWER,
    /** The sponsor is asked to look at a rejection. */
    SPONSOR;

    private static final String PREFIX = "PLAN_";

    static Set<Purpose> purposes() {
        return Arrays.stream(values()).map(RoundLetter::purpose).collect(Collectors.toSet());
    }

    static RoundLetter of(Purpose purpose) {
        return valueOf(purpose.name().substring(PREFIX.length()));
    }

    Purpose purpose() {
        return new Purpose(PREFIX + name());
    }

    /** Whether it is of no use any more once the round has ended. */
    boolean asksForSomething() {
        return switch (this) {
            case REQUEST, REMINDER, DEPUTY, MINUTES, SPONSOR -> true;
            case CARRIED, OUTCOME, ANSWER -> false;
        };
    }
}
