package dev.leaven.portal.testing;

import dev.leaven.portal.identity.devicelink.DeviceLinkPage;
import dev.leaven.portal.identity.devicelink.LinkDoor;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** A module with a page behind device links, and is none: it says who came in to what, and takes whatever is posted. */
@TestComponent
@Controller
public class FakeLinkPage implements DeviceLinkPage {

    public static final String PURPOSE = "FAKE_REVIEW";

    private final LinkDoor door;

    FakeLinkPage(LinkDoor door) {
        this.door = door;
    }

    @Override
    public String purpose() {
        return PURPOSE;
    }

    @Override
    public String path() {
        return "/fake";
    }

    @RequestMapping(
            path = "/p/{token}/fake",
            method = {RequestMethod.GET, RequestMethod.POST})
    ResponseEntity<String> page(@PathVariable String token, HttpServletRequest request) {
        return door.enter(
                PURPOSE, token, request, link -> ResponseEntity.ok(link.person() + " comes to " + link.topic()));
    }

    /** A page of another module, which links of this purpose do not open. */
    @RequestMapping(path = "/p/{token}/foreign", method = RequestMethod.GET)
    ResponseEntity<String> foreign(@PathVariable String token, HttpServletRequest request) {
        return door.enter("SOMETHING_ELSE", token, request, link -> ResponseEntity.ok("in"));
    }
}
