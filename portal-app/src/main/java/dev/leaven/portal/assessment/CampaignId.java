package dev.leaven.portal.assessment;

import io.hypersistence.tsid.TSID;
import java.util.Optional;

/** Names one campaign. */
public record CampaignId(long value) {

    /** Reads what {@link #toString()} wrote into an address; empty for anything else. */
    public static Optional<CampaignId> parse(String text) {
        return TSID.isValid(text) ? Optional.of(new CampaignId(TSID.from(text).toLong())) : Optional.empty();
    }

    @Override
    public String toString() {
        return TSID.from(value).toString();
    }
}
