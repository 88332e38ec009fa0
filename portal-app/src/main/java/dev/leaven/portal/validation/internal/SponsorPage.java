package dev.leaven.portal.validation.internal;

import dev.leaven.portal.identity.devicelink.DeviceLinkPage;
import org.springframework.stereotype.Component;

/** Where a cycle's sponsor looks at those who stand against a plan. Links are about a round. */
@Component
public class SponsorPage implements DeviceLinkPage {

    public static final String PURPOSE = "PLAN_SPONSOR";

    @Override
    public String purpose() {
        return PURPOSE;
    }

    @Override
    public String path() {
        return "/objections";
    }
}
