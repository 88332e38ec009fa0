package dev.leaven.portal.validation.ui.review;

import dev.leaven.portal.identity.devicelink.LinkDoor;
import dev.leaven.portal.identity.devicelink.LinkFrame;
import dev.leaven.portal.identity.devicelink.LinkFrames;
import dev.leaven.portal.identity.devicelink.OpenedLink;
import dev.leaven.portal.validation.app.Objections;
import dev.leaven.portal.validation.app.SponsorReview;
import dev.leaven.portal.validation.app.Standing;
import dev.leaven.portal.validation.app.ValidationRefused;
import dev.leaven.portal.validation.internal.SponsorPage;
import dev.leaven.portal.validation.ui.PlanWords;
import dev.leaven.portal.validation.ui.review.ReviewPage.Decided;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where a sponsor looks at those who stand against a plan. Fetching it changes nothing. */
@Controller
@RequestMapping("/p/{token}/objections")
class SponsorController {

    private static final String PATH = "/objections";

    private final LinkDoor door;
    private final LinkFrames frames;
    private final SponsorReview reviews;
    private final SeatCards seats;
    private final PlanWords words;
    private final MessageSource texts;

    SponsorController(
            LinkDoor door,
            LinkFrames frames,
            SponsorReview reviews,
            SeatCards seats,
            PlanWords words,
            MessageSource texts) {
        this.door = door;
        this.frames = frames;
        this.reviews = reviews;
        this.seats = seats;
        this.words = words;
        this.texts = texts;
    }

    /** One who stands against the plan, or did until the sponsor put it aside. */
    record Against(String id, String name, String perspective, Decided decided) {}

    @GetMapping
    ModelAndView objections(@PathVariable String token, HttpServletRequest request) {
        return door.enter(SponsorPage.PURPOSE, token, request, link -> page(link, request, Map.of()));
    }

    @PostMapping
    ModelAndView putAside(
            @PathVariable String token, @RequestParam Map<String, String> fields, HttpServletRequest request) {
        return door.enter(SponsorPage.PURPOSE, token, request, link -> {
            var form = new ReviewForm(fields);
            LinkFrame frame = frames.of(link, PATH, request);
            try {
                reviews.override(link, form.seat(), form.seen(), form.reason());
            } catch (ValidationRefused refused) {
                var page = page(link, request, fields);
                page.addObject("refused", form.seatText());
                page.addObject(
                        "why",
                        texts.getMessage(refused.reason(), refused.arguments().toArray(), frame.locale()));
                page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                return page;
            }
            return new ModelAndView("redirect:" + frame.to(PATH));
        });
    }

    private ModelAndView page(OpenedLink link, HttpServletRequest request, Map<String, String> typed) {
        LinkFrame frame = frames.of(link, PATH, request);
        Objections found = reviews.read(link);
        return new ModelAndView("plan/objections", "page", frame)
                .addObject("objections", found)
                .addObject("against", against(found, frame.locale()))
                .addObject("typed", typed)
                .addObject("refused", "")
                .addObject("why", "");
    }

    private List<Against> against(Objections found, Locale language) {
        return found.against().stream()
                .flatMap(standing -> Stream.ofNullable(seats.decided(standing, language))
                        .map(decided -> against(standing, decided, language)))
                .toList();
    }

    private Against against(Standing standing, Decided decided, Locale language) {
        return new Against(
                standing.stakeholder().toString(),
                standing.name(),
                words.perspective(standing.perspective(), language),
                decided);
    }
}
