package dev.leaven.portal.validation.app;

import io.hypersistence.tsid.TSID;
import java.util.Optional;

/** Names one stakeholder of a cycle's plan. */
public record StakeholderId(long value) {

    /** Reads what {@link #toString()} wrote into an address; empty for anything else. */
    public static Optional<StakeholderId> parse(String text) {
        return TSID.isValid(text)
                ? Optional.of(new StakeholderId(TSID.from(text).toLong()))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return TSID.from(value).toString();
    }
}
