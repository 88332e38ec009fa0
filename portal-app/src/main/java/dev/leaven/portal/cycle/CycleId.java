package dev.leaven.portal.cycle;

import io.hypersistence.tsid.TSID;
import java.util.Optional;

/** Names one cycle. */
public record CycleId(long value) {

    /** Reads what {@link #toString()} wrote into an address; empty for anything else. */
    public static Optional<CycleId> parse(String text) {
        return TSID.isValid(text) ? Optional.of(new CycleId(TSID.from(text).toLong())) : Optional.empty();
    }

    @Override
    public String toString() {
        return TSID.from(value).toString();
    }
}
