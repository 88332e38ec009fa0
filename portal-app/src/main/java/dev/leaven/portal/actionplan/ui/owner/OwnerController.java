package dev.leaven.portal.actionplan.ui.owner;

import dev.leaven.portal.actionplan.ActionId;
import dev.leaven.portal.actionplan.app.OwnedPlan;
import dev.leaven.portal.actionplan.app.Ownership;
import dev.leaven.portal.actionplan.app.PlanRefused;
import dev.leaven.portal.actionplan.internal.OwnerPage;
import dev.leaven.portal.cycle.CycleRefused;
import dev.leaven.portal.identity.devicelink.LinkDoor;
import dev.leaven.portal.identity.devicelink.LinkFrame;
import dev.leaven.portal.identity.devicelink.LinkFrames;
import dev.leaven.portal.identity.devicelink.LinkNotOpen;
import dev.leaven.portal.identity.devicelink.OpenedLink;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where an owner says yes or no to each action, in under a minute. Fetching it changes nothing. */
@Controller
@RequestMapping("/p/{token}/actions")
class OwnerController {

    private static final String PATH = "/actions";

    private final LinkDoor door;
    private final LinkFrames frames;
    private final Ownership ownership;
    private final OwnedActionCards cards;
    private final MessageSource texts;

    OwnerController(
            LinkDoor door, LinkFrames frames, Ownership ownership, OwnedActionCards cards, MessageSource texts) {
        this.door = door;
        this.frames = frames;
        this.ownership = ownership;
        this.cards = cards;
        this.texts = texts;
    }

    /** What was posted about one action, to be shown again. */
    record Typed(String action, String reason, String why) {

        static final Typed NOTHING = new Typed("", "", "");
    }

    @GetMapping
    ModelAndView actions(@PathVariable String token, HttpServletRequest request) {
        return door.enter(OwnerPage.PURPOSE, token, request, link -> page(link, request, Typed.NOTHING));
    }

    @PostMapping
    ModelAndView answer(
            @PathVariable String token,
            @RequestParam String action,
            @RequestParam int seen,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam String answer,
            HttpServletRequest request) {
        return door.enter(OwnerPage.PURPOSE, token, request, link -> {
            ActionId id = ActionId.parse(action).orElseThrow(LinkNotOpen::nowhere);
            try {
                ownership.answer(link, id, seen, answer.equals("accept"), reason);
            } catch (PlanRefused refused) {
                var problem = refused.problems().getFirst();
                return again(link, request, action, reason, problem.key(), problem.arguments());
            } catch (CycleRefused refused) {
                return again(link, request, action, reason, refused.reason(), refused.arguments());
            }
            return new ModelAndView("redirect:" + frames.of(link, PATH, request).to(PATH));
        });
    }

    private ModelAndView again(
            OpenedLink link,
            HttpServletRequest request,
            String action,
            String reason,
            String key,
            List<Object> arguments) {
        LinkFrame frame = frames.of(link, PATH, request);
        var page = page(
                link, request, new Typed(action, reason, texts.getMessage(key, arguments.toArray(), frame.locale())));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(OpenedLink link, HttpServletRequest request, Typed typed) {
        LinkFrame frame = frames.of(link, PATH, request);
        OwnedPlan owned = ownership.read(link);
        return new ModelAndView("plan/owned", "page", frame)
                .addObject("cycle", owned.cycle())
                .addObject("open", owned.open())
                .addObject("actions", cards.of(owned, frame.locale()))
                .addObject("typed", typed);
    }
}
