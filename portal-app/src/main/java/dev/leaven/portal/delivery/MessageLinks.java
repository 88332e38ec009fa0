package dev.leaven.portal.delivery;

import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Where links in messages lead, for those who can do something about it. */
@Service
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'PROGRAMME_LEAD')")
public class MessageLinks {

    private final PortalAddress address;

    MessageLinks(PortalAddress address) {
        this.address = address;
    }

    /** Where they lead as long as the operator has not said where people find the portal; empty where they are right. */
    public Optional<String> leadAstray() {
        return address.astray() ? Optional.of(address.of("")) : Optional.empty();
    }
}
