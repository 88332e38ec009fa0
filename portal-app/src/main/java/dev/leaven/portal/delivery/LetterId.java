package dev.leaven.portal.delivery;

import io.hypersistence.tsid.TSID;
import java.util.Optional;

/** Names one letter to one person, within an organisation. */
public record LetterId(long value) {

    /** A new id, in the order of their making. */
    public static LetterId next() {
        return new LetterId(TSID.fast().toLong());
    }

    /** Reads what {@link #toString()} wrote into an address; empty for anything else. */
    public static Optional<LetterId> parse(String text) {
        return TSID.isValid(text) ? Optional.of(new LetterId(TSID.from(text).toLong())) : Optional.empty();
    }

    @Override
    public String toString() {
        return TSID.from(value).toString();
    }
}
