package dev.leaven.portal.identity;

import io.hypersistence.tsid.TSID;

/** Names one person within an organisation. */
public record PersonId(long value) {

    @Override
    public String toString() {
        return TSID.from(value).toString();
    }
}
