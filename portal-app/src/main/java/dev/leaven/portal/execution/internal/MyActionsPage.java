package dev.leaven.portal.execution.internal;

import dev.leaven.portal.identity.devicelink.DeviceLinkPage;
import org.springframework.stereotype.Component;

/** Where somebody says how their actions stand. One link for a person, over all cycles: its topic says nothing. */
@Component
public class MyActionsPage implements DeviceLinkPage {

    public static final String PURPOSE = "MY_ACTIONS";

    static final long TOPIC = 0;

    @Override
    public String purpose() {
        return PURPOSE;
    }

    @Override
    public String path() {
        return "/progress";
    }
}
