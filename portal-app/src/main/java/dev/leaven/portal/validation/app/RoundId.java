package dev.leaven.portal.validation.app;

import io.hypersistence.tsid.TSID;
import java.util.Optional;

/** Names one round in which a version is put before stakeholders. */
public record RoundId(long value) {

    /** Reads what {@link #toString()} wrote into an address; empty for anything else. */
    public static Optional<RoundId> parse(String text) {
        return TSID.isValid(text) ? Optional.of(new RoundId(TSID.from(text).toLong())) : Optional.empty();
    }

    @Override
    public String toString() {
        return TSID.from(value).toString();
    }
}
