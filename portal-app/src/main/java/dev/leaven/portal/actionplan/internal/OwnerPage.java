package dev.leaven.portal.actionplan.internal;

import dev.leaven.portal.identity.devicelink.DeviceLinkPage;
import org.springframework.stereotype.Component;

/** Where somebody looks at the actions that they own. Links are about a cycle. */
@Component
public class OwnerPage implements DeviceLinkPage {

    public static final String PURPOSE = "OWNED_ACTIONS";

    @Override
    public String purpose() {
        return PURPOSE;
    }

    @Override
    public String path() {
        return "/actions";
    }
}
