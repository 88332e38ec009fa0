package dev.leaven.portal.validation.ui.review;

import dev.leaven.portal.identity.devicelink.LinkDoor;
import dev.leaven.portal.identity.devicelink.LinkFrame;
import dev.leaven.portal.identity.devicelink.LinkFrames;
import dev.leaven.portal.identity.devicelink.LinkNotOpen;
import dev.leaven.portal.identity.devicelink.OpenedLink;
import dev.leaven.portal.validation.app.PlanReview;
import dev.leaven.portal.validation.app.Review;
import dev.leaven.portal.validation.app.Seat;
import dev.leaven.portal.validation.app.StakeholderId;
import dev.leaven.portal.validation.app.ValidationRefused;
import dev.leaven.portal.validation.app.Verdict;
import dev.leaven.portal.validation.internal.PlanReviewPage;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The letter in which a stakeholder reads a plan, says something about it and decides. Fetching it changes nothing. */
@Controller
@RequestMapping("/p/{token}/plan")
class ReviewController {

    private final LinkDoor door;
    private final LinkFrames frames;
    private final PlanReview reviews;
    private final ReviewPages pages;
    private final SeatCards seats;
    private final MessageSource texts;

    ReviewController(
            LinkDoor door,
            LinkFrames frames,
            PlanReview reviews,
            ReviewPages pages,
            SeatCards seats,
            MessageSource texts) {
        this.door = door;
        this.frames = frames;
        this.reviews = reviews;
        this.pages = pages;
        this.seats = seats;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView letter(
            @PathVariable String token, @RequestParam(defaultValue = "") String seat, HttpServletRequest request) {
        return enter(token, request, link -> page("plan/review", link, seat, request, Map.of()));
    }

    @GetMapping("/receipt")
    ModelAndView receipt(
            @PathVariable String token, @RequestParam(defaultValue = "") String seat, HttpServletRequest request) {
        return enter(token, request, link -> page("plan/receipt", link, seat, request, Map.of()));
    }

    @PostMapping("/comment")
    ModelAndView comment(
            @PathVariable String token, @RequestParam Map<String, String> fields, HttpServletRequest request) {
        return act(
                token,
                fields,
                request,
                (link, form) -> reviews.comment(link, form.seat(), form.seen(), form.comments()));
    }

    @PostMapping("/decide")
    ModelAndView decide(
            @PathVariable String token, @RequestParam Map<String, String> fields, HttpServletRequest request) {
        return act(
                token,
                fields,
                request,
                (link, form) -> reviews.decide(link, form.seat(), form.seen(), form.verdict(), form.reason()));
    }

    @PostMapping("/confirm")
    ModelAndView confirm(
            @PathVariable String token, @RequestParam Map<String, String> fields, HttpServletRequest request) {
        return act(token, fields, request, (link, form) -> reviews.confirm(link, form.seat(), form.seen()));
    }

    @PostMapping("/delegate")
    ModelAndView delegate(
            @PathVariable String token, @RequestParam Map<String, String> fields, HttpServletRequest request) {
        return act(
                token,
                fields,
                request,
                (link, form) -> reviews.leave(link, form.seat(), form.seen(), Verdict.DELEGATED));
    }

    @PostMapping("/take-back")
    ModelAndView takeBack(
            @PathVariable String token, @RequestParam Map<String, String> fields, HttpServletRequest request) {
        return act(
                token, fields, request, (link, form) -> reviews.leave(link, form.seat(), form.seen(), Verdict.REVOKED));
    }

    private ModelAndView enter(String token, HttpServletRequest request, Function<OpenedLink, ModelAndView> work) {
        return door.enter(PlanReviewPage.PURPOSE, token, request, work);
    }

    /** Leads to the receipt; where it was refused, the letter again with all that was typed, and why. */
    private ModelAndView act(
            String token,
            Map<String, String> fields,
            HttpServletRequest request,
            BiConsumer<OpenedLink, ReviewForm> work) {
        return enter(token, request, link -> {
            var form = new ReviewForm(fields);
            LinkFrame frame = frames.of(link, "/plan", request);
            try {
                work.accept(link, form);
            } catch (ValidationRefused refused) {
                var page = page("plan/review", link, form.seatText(), request, fields);
                page.addObject("refused", refused.field());
                page.addObject(
                        "why",
                        texts.getMessage(refused.reason(), refused.arguments().toArray(), frame.locale()));
                page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                return page;
            }
            String seat = (frame.query().isEmpty() ? "?" : "&") + "seat=" + form.seat();
            return new ModelAndView("redirect:" + frame.to("/plan/receipt") + seat);
        });
    }

    /** @param typed what was posted, to be shown again */
    private ModelAndView page(
            String template, OpenedLink link, String seat, HttpServletRequest request, Map<String, String> typed) {
        LinkFrame frame = frames.of(link, template.equals("plan/receipt") ? "/plan/receipt" : "/plan", request);
        Review review = reviews.read(link);
        Locale language = frame.locale();
        return new ModelAndView(template, "page", frame)
                .addObject("review", pages.of(review, choose(review, seat), language))
                .addObject("stances", seats.stances(language))
                .addObject("verdicts", seats.verdicts(language))
                .addObject("typed", typed)
                .addObject("refused", "none")
                .addObject("why", "");
    }

    /** The one that was asked for; else the first for whom something is open. */
    private static Seat choose(Review review, String text) {
        return StakeholderId.parse(text)
                .flatMap(id -> review.seats().stream()
                        .filter(one -> one.standing().stakeholder().equals(id))
                        .findFirst())
                .or(() -> review.seats().stream()
                        .filter(one -> one.standing().isPending())
                        .findFirst())
                .or(() -> review.seats().stream().findFirst())
                .orElseThrow(LinkNotOpen::nowhere);
    }
}
