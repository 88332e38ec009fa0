package dev.leaven.portal.actionplan;

import io.hypersistence.tsid.TSID;
import java.util.Optional;

/** Names one action of a plan. */
public record ActionId(long value) {

    /** Reads what {@link #toString()} wrote into an address; empty for anything else. */
    public static Optional<ActionId> parse(String text) {
        return TSID.isValid(text) ? Optional.of(new ActionId(TSID.from(text).toLong())) : Optional.empty();
    }

    @Override
    public String toString() {
        return TSID.from(value).toString();
    }
}
