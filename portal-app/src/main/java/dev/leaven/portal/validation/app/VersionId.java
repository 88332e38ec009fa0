package dev.leaven.portal.validation.app;

import io.hypersistence.tsid.TSID;
import java.util.Optional;

/** Names one frozen version of a plan. */
public record VersionId(long value) {

    /** Reads what {@link #toString()} wrote into an address; empty for anything else. */
    public static Optional<VersionId> parse(String text) {
        return TSID.isValid(text) ? Optional.of(new VersionId(TSID.from(text).toLong())) : Optional.empty();
    }

    @Override
    public String toString() {
        return TSID.from(value).toString();
    }
}
