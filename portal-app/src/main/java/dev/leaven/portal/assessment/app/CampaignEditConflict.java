package dev.leaven.portal.assessment.app;

import java.util.List;

/** Somebody else has changed the draft since it was read. Nothing was changed, so that theirs is not overwritten. */
public final class CampaignEditConflict extends CampaignRefused {

    public CampaignEditConflict() {
        super(List.of("setup.stale"));
    }
}
