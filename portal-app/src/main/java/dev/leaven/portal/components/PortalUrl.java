package dev.leaven.portal.components;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where whoever looks at the page has found the portal. Only while a request is answered. */
public final class PortalUrl {

    private PortalUrl() {}

    /** Without a slash at its end. */
    public static String base() {
        var request = (VaadinServletRequest) VaadinRequest.getCurrent();
        return ServletUriComponentsBuilder.fromContextPath(request.getHttpServletRequest())
                .build()
                .toUriString();
    }

    /** The whole address of a path, as in {@code https://leaven.example.org/join/x}. */
    public static String of(String path) {
        return base() + "/" + path;
    }
}
