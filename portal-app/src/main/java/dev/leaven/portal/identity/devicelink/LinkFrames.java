package dev.leaven.portal.identity.devicelink;

import dev.leaven.portal.identity.Contact;
import dev.leaven.portal.identity.Contacts;
import dev.leaven.portal.tenancy.CurrentTenant;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

/** Makes the frame of pages behind the door. */
@Component
public class LinkFrames {

    private final Contacts contacts;
    private final CurrentTenant tenant;

    LinkFrames(Contacts contacts, CurrentTenant tenant) {
        this.contacts = contacts;
        this.tenant = tenant;
    }

    /**
     * For a page behind the door, which becomes one in the reader's language with that.
     *
     * @param path of the page below {@link OpenedLink#base()}; it is where another language leads, so it must be a GET
     */
    public LinkFrame of(OpenedLink link, String path, HttpServletRequest request) {
        String language = contacts.find(link.person()).map(Contact::language).orElse("");
        return LinkFrame.of(tenant.get().name(), language, link.base(), path, request);
    }
}
