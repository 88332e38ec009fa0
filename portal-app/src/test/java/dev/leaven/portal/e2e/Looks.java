package dev.leaven.portal.e2e;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a page looks like in light and in darkness, and on a phone: checked for accessibility in each, with a picture. */
final class Looks {

    private static final Map<String, Look> ALL = new LinkedHashMap<>();

    static {
        ALL.put("light", Look.DESKTOP);
        ALL.put("dark", Look.DESKTOP.inDark());
        ALL.put("phone", Look.PHONE);
    }

    private Looks() {}

    static void every(Browser browser, String name) {
        ALL.forEach((look, how) -> {
            browser.show(how);
            browser.checkAccessibility();
            if (Screenshots.areWanted()) {
                Screenshots.takeWhole(browser, how, "looks/" + name + "-" + look);
            }
        });
        browser.show(Look.DESKTOP);
    }
}
