package dev.leaven.portal.communication.ui;

import dev.leaven.portal.communication.app.SharedStories;
import dev.leaven.portal.communication.internal.PageDoor;
import dev.leaven.portal.communication.internal.PageDoor.OpenedPage;
import dev.leaven.portal.components.LanguageField;
import dev.leaven.portal.delivery.PortalAddress;
import dev.leaven.portal.identity.devicelink.LinkFrame;
import dev.leaven.portal.identity.devicelink.LinkNotOpen;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What an organisation tells, for whoever has its link or finds its public page: no session, no cookie, no script. */
@Controller
@RequestMapping("/told/{key}")
class ToldController {

    private static final String BASE = "/told/";

    private final PageDoor door;
    private final SharedStories stories;
    private final StoryWords words;
    private final PortalAddress address;

    ToldController(PageDoor door, SharedStories stories, StoryWords words, PortalAddress address) {
        this.door = door;
        this.stories = stories;
        this.words = words;
        this.address = address;
    }

    @GetMapping
    ModelAndView page(@PathVariable String key, HttpServletRequest request) {
        return door.enter(key, opened -> page("told/page", "", key, opened, request))
                .orElseThrow(LinkNotOpen::nowhere);
    }

    /** To be printed and hung up where no channel reaches. */
    @GetMapping("/poster")
    ModelAndView poster(@PathVariable String key, HttpServletRequest request) {
        return door.enter(
                        key,
                        opened -> page("told/poster", "/poster", key, opened, request)
                                .addObject("qr", QrPath.of(address.of(BASE + key)))
                                .addObject("address", address.of(BASE + key)))
                .orElseThrow(LinkNotOpen::nowhere);
    }

    private ModelAndView page(String template, String path, String key, OpenedPage opened, HttpServletRequest request) {
        String language = LanguageField.supported(request.getLocale().getLanguage())
                .map(Locale::getLanguage)
                .orElse(opened.organisation().defaultLanguage());
        LinkFrame frame = LinkFrame.of(opened.organisation().name(), language, BASE + key, path, request);
        return new ModelAndView(template, "page", frame)
                .addObject("shared", true)
                .addObject("listed", opened.isPublic())
                .addObject("story", words.of(stories.story(opened), frame.locale()));
    }
}
