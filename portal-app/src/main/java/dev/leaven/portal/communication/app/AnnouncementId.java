package dev.leaven.portal.communication.app;

import io.hypersistence.tsid.TSID;
import java.util.Optional;

/** Names one message to an audience level. */
public record AnnouncementId(long value) {

    /** Reads what {@link #toString()} wrote into an address; empty for anything else. */
    public static Optional<AnnouncementId> parse(String text) {
        return TSID.isValid(text)
                ? Optional.of(new AnnouncementId(TSID.from(text).toLong()))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return TSID.from(value).toString();
    }
}
