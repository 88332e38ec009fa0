package dev.leaven.portal.validation.internal;

import dev.leaven.portal.identity.devicelink.DeviceLinkPage;
import org.springframework.stereotype.Component;

/** Where a stakeholder reads a plan and decides. Links are about a round. */
@Component
public class PlanReviewPage implements DeviceLinkPage {

    public static final String PURPOSE = "PLAN_REVIEW";

    @Override
    public String purpose() {
        return PURPOSE;
    }

    @Override
    public String path() {
        return "/plan";
    }
}
