package dev.leaven.portal.identity.devicelink.ui;

import dev.leaven.portal.components.Formats;
import dev.leaven.portal.identity.devicelink.LinkFrame;
import dev.leaven.portal.identity.devicelink.app.CodeEntry;
import dev.leaven.portal.identity.devicelink.app.FurtherDevices;
import dev.leaven.portal.identity.devicelink.app.LinkOpening;
import dev.leaven.portal.identity.devicelink.app.LinkView;
import dev.leaven.portal.identity.devicelink.app.LinkView.State;
import dev.leaven.portal.identity.devicelink.internal.ClientNetwork;
import dev.leaven.portal.identity.devicelink.internal.DeviceCookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The pages before the door: no session, no script. Whoever only fetches them changes nothing; a device gets in by a POST alone.
 */
@Controller
@RequestMapping("/p/{token}")
class LinkController {

    private final LinkOpening opening;
    private final FurtherDevices further;
    private final MessageSource texts;

    LinkController(LinkOpening opening, FurtherDevices further, MessageSource texts) {
        this.opening = opening;
        this.further = further;
        this.texts = texts;
    }

    /** What the page of the code is to say about what was typed. */
    record CodeForm(String typed, String problem, int triesLeft) {

        static final CodeForm EMPTY = new CodeForm("", "", 0);
    }

    @GetMapping
    ModelAndView landing(@PathVariable String token, HttpServletRequest request) {
        LinkView link = look(token, request);
        var frame = frame(link, token, "", request);
        return switch (link.state()) {
            case OPEN -> redirect(frame.to(link.path()));
            case FREE ->
                page("link/landing", frame)
                        .addObject("firstName", link.firstName())
                        .addObject("line", line(link, frame.locale()))
                        .addObject("until", Formats.date(link.validUntil(), frame.locale()));
            case ELSEWHERE -> page("link/elsewhere", frame).addObject("unreachable", false);
        };
    }

    @PostMapping("/open")
    ModelAndView open(@PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
        opening.open(token).ifPresent(secret -> letIn(secret, token, request, response));
        return redirect(frame(look(token, request), token, "", request).to(""));
    }

    @PostMapping("/code")
    ModelAndView send(@PathVariable String token, HttpServletRequest request) {
        LinkView link = look(token, request);
        if (link.state() != State.ELSEWHERE) {
            return redirect(frame(link, token, "", request).to(""));
        }
        if (!further.sendCode(token)) {
            var page = page("link/elsewhere", frame(link, token, "", request)).addObject("unreachable", true);
            page.setStatus(HttpStatus.CONFLICT);
            return page;
        }
        return redirect(frame(link, token, "", request).to("/code"));
    }

    @GetMapping("/code")
    ModelAndView code(@PathVariable String token, HttpServletRequest request) {
        LinkView link = look(token, request);
        return link.state() == State.ELSEWHERE
                ? page("link/code", frame(link, token, "/code", request)).addObject("form", CodeForm.EMPTY)
                : redirect(frame(link, token, "", request).to(""));
    }

    @PostMapping("/enter")
    ModelAndView enter(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response) {
        LinkView link = look(token, request);
        if (link.state() != State.ELSEWHERE) {
            return redirect(frame(link, token, "", request).to(""));
        }
        var frame = frame(link, token, "/code", request);
        return switch (further.enterCode(token, code, ClientNetwork.of(request))) {
            case CodeEntry.LetIn(String secret) -> {
                letIn(secret, token, request, response);
                yield redirect(frame.to(""));
            }
            case CodeEntry.NoCode _ -> again(frame, new CodeForm(code, "link.code.malformed", 0));
            case CodeEntry.Wrong(int left) when left > 0 -> again(frame, new CodeForm(code, "link.code.wrong", left));
            case CodeEntry.Wrong _, CodeEntry.Over _ -> again(frame, new CodeForm("", "link.code.over", 0));
        };
    }

    private LinkView look(String token, HttpServletRequest request) {
        return opening.look(token, DeviceCookie.of(request));
    }

    private static void letIn(String secret, String token, HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, DeviceCookie.with(secret, "/p/" + token, request));
    }

    private static LinkFrame frame(LinkView link, String token, String path, HttpServletRequest request) {
        return LinkFrame.of(link.organisation(), link.language(), "/p/" + token, path, request);
    }

    private String line(LinkView link, Locale locale) {
        Object[] organisation = {link.organisation()};
        String neutral = texts.getMessage("link.landing.lead", organisation, locale);
        String key = "link.purpose." + link.purpose().toLowerCase(Locale.ROOT);
        return String.valueOf(texts.getMessage(key, organisation, neutral, locale));
    }

    private static ModelAndView again(LinkFrame frame, CodeForm form) {
        var page = page("link/code", frame).addObject("form", form);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static ModelAndView page(String template, LinkFrame frame) {
        return new ModelAndView(template, "page", frame);
    }

    private static ModelAndView redirect(String address) {
        return new ModelAndView("redirect:" + address);
    }
}
