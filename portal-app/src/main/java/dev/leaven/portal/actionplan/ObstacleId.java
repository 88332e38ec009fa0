package dev.leaven.portal.actionplan;

import io.hypersistence.tsid.TSID;

/** Names one obstacle of a plan. */
public record ObstacleId(long value) {

    @Override
    public String toString() {
        return TSID.from(value).toString();
    }
}
