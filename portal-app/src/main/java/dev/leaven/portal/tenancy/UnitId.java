package dev.leaven.portal.tenancy;

import io.hypersistence.tsid.TSID;

/** Names one unit of an organisation. */
public record UnitId(long value) {

    @Override
    public String toString() {
        return TSID.from(value).toString();
    }
}
