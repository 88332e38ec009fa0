package dev.leaven.portal.assessment.app;

import java.util.List;

/** Something cannot be done with a campaign now. Carries translation keys, one for each reason. */
public sealed class CampaignRefused extends RuntimeException permits CampaignEditConflict {

    private final List<String> reasons;

    public CampaignRefused(List<String> reasons) {
        super(String.join(", ", reasons));
        this.reasons = List.copyOf(reasons);
    }

    /** Translation keys, at least one. */
    public final List<String> reasons() {
        return reasons;
    }
}
