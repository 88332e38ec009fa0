package dev.leaven.portal.insight.app;

import dev.leaven.portal.assessment.CampaignId;
import org.jspecify.annotations.Nullable;

/**
 * Which two measurements a reader wants to see, and as whom.
 *
 * @param then null for the cycle's first one
 * @param now null for the newest after it
 * @param perspective id of a perspective; an unknown one counts as the learners
 */
public record MeasurementChoice(
        @Nullable CampaignId then, @Nullable CampaignId now, String perspective) {

    public static final String LEARNERS = "learner";

    /** The usual two, as learners see it. */
    public static final MeasurementChoice USUAL = new MeasurementChoice(null, null, LEARNERS);
}
