package dev.leaven.portal.assessment;

/** Where a campaign stands. */
public enum CampaignState {
    /** Being prepared; everything can change. */
    DRAFT,
    /** Answers come in; pack, thresholds and units are fixed. */
    OPEN,
    /** No more answers; the results are being computed. */
    CLOSED,
    /** The results can be read. */
    PUBLISHED,
    /** Called off; its answers were deleted. */
    CANCELLED
}
