package dev.leaven.portal.validation.ui.review;

import dev.leaven.portal.components.Formats;
import dev.leaven.portal.validation.app.PlanChange;
import dev.leaven.portal.validation.app.PlanContent;
import dev.leaven.portal.validation.app.Review;
import dev.leaven.portal.validation.app.RoundKind;
import dev.leaven.portal.validation.app.Seat;
import dev.leaven.portal.validation.app.VersionRow;
import dev.leaven.portal.validation.ui.PlanWords;
import dev.leaven.portal.validation.ui.review.ReviewPage.Change;
import dev.leaven.portal.validation.ui.review.ReviewPage.Imprint;
import dev.leaven.portal.validation.ui.review.ReviewPage.Line;
import dev.leaven.portal.validation.ui.review.ReviewPage.OtherSeat;
import dev.leaven.portal.validation.ui.review.ReviewPage.Reasons;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts a review into the reader's words. */
@Component
class ReviewPages {

    private final PlanWords words;
    private final ActionCards actions;
    private final SeatCards seats;
    private final MessageSource texts;

    ReviewPages(PlanWords words, ActionCards actions, SeatCards seats, MessageSource texts) {
        this.words = words;
        this.actions = actions;
        this.seats = seats;
        this.texts = texts;
    }

    /** @param seat the one of the review for which the reader speaks now */
    ReviewPage of(Review review, Seat seat, Locale language) {
        List<Change> changes =
                review.changes().stream().map(one -> change(one, language)).toList();
        return new ReviewPage(
                review.version().kind() == RoundKind.CONSULTATION,
                review.open(),
                imprint(review, language),
                reasons(review, language),
                actions.of(review.content(), changes, seat.standing().perspective(), language),
                seats.of(review, seat, language),
                review.seats().stream()
                        .filter(one -> one != seat)
                        .map(one -> new OtherSeat(
                                one.standing().stakeholder().toString(),
                                one.own() ? "" : one.standing().name(),
                                one.standing().isPending()))
                        .toList());
    }

    private Imprint imprint(Review review, Locale language) {
        VersionRow version = review.version();
        return new Imprint(
                review.content().cycle(),
                Formats.date(review.endsOn(), language),
                version.hash().hex(),
                version.hash().fingerprint(),
                version.number(),
                text(
                        "review.frozen",
                        language,
                        Formats.date(version.frozenAt().atZone(ZoneOffset.UTC).toLocalDate(), language),
                        version.authorName()));
    }

    private Reasons reasons(Review review, Locale language) {
        PlanContent content = review.content();
        return new Reasons(
                content.goal(),
                content.ingredients().stream()
                        .map(one -> text(
                                "review.ingredient",
                                language,
                                one.name().in(language),
                                level(one.currentLevel()),
                                level(one.targetLevel())))
                        .toList(),
                content.obstacles().stream()
                        .map(one -> one.name().in(language) + (one.reason().isEmpty() ? "" : ": " + one.reason()))
                        .toList(),
                Stream.concat(
                                content.waived().stream()
                                        .map(one -> text(
                                                "review.waived",
                                                language,
                                                words.perspective(one.perspective(), language),
                                                one.reason())),
                                content.excesses().stream().map(one -> words.excess(one, language)))
                        .toList(),
                review.changes().stream()
                        .filter(one ->
                                one.subject() != PlanChange.Subject.ACTION || one.kind() == PlanChange.Kind.REMOVED)
                        .map(one -> change(one, language))
                        .toList());
    }

    private Change change(PlanChange change, Locale language) {
        return new Change(
                change.id(),
                change.name().in(language),
                text("review.change." + change.kind().name().toLowerCase(Locale.ROOT), language),
                change.fields().stream()
                        .map(field -> new Line(
                                words.field(field.field(), language),
                                words.value(field.before(), language),
                                words.value(field.after(), language)))
                        .toList());
    }

    private static String level(@Nullable Integer level) {
        return level == null ? "–" : Integer.toString(level);
    }

    private String text(String key, Locale language, Object... arguments) {
        return texts.getMessage(key, arguments, language);
    }
}
