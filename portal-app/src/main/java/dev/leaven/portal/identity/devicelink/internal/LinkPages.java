package dev.leaven.portal.identity.devicelink.internal;

import dev.leaven.portal.identity.devicelink.DeviceLinkPage;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Which page is behind the links of each purpose. */
@Component
public class LinkPages {

    private static final Pattern PURPOSE = Pattern.compile("[A-Z][A-Z_]{0,23}");
    private static final Pattern PATH = Pattern.compile("/[a-z][a-z/-]*");

    private final Map<String, String> paths = new HashMap<>();

    LinkPages(ObjectProvider<DeviceLinkPage> pages) {
        pages.forEach(this::add);
    }

    private void add(DeviceLinkPage page) {
        if (!PURPOSE.matcher(page.purpose()).matches()
                || !PATH.matcher(page.path()).matches()) {
            throw new IllegalStateException("no purpose or path of a device link: " + page.purpose() + page.path());
        }
        if (paths.putIfAbsent(page.purpose(), page.path()) != null) {
            throw new IllegalStateException("two pages for the purpose " + page.purpose());
        }
    }

    /** Below the link's address; empty where no module has such a page. */
    public Optional<String> path(String purpose) {
        return Optional.ofNullable(paths.get(purpose));
    }
}
