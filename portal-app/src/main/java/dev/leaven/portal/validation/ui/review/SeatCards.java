package dev.leaven.portal.validation.ui.review;

import dev.leaven.portal.components.Formats;
import dev.leaven.portal.validation.app.Decision;
import dev.leaven.portal.validation.app.MinutedDecision;
import dev.leaven.portal.validation.app.Remark;
import dev.leaven.portal.validation.app.RemarkAnswer;
import dev.leaven.portal.validation.app.Review;
import dev.leaven.portal.validation.app.Seat;
import dev.leaven.portal.validation.app.Stance;
import dev.leaven.portal.validation.app.Standing;
import dev.leaven.portal.validation.app.Verdict;
import dev.leaven.portal.validation.ui.PlanWords;
import dev.leaven.portal.validation.ui.review.ReviewPage.Decided;
import dev.leaven.portal.validation.ui.review.ReviewPage.Minuted;
import dev.leaven.portal.validation.ui.review.ReviewPage.Option;
import dev.leaven.portal.validation.ui.review.ReviewPage.SeatCard;
import dev.leaven.portal.validation.ui.review.ReviewPage.Talk;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What was said and decided for one stakeholder, in the reader's words. */
@Component
class SeatCards {

    private final PlanWords words;
    private final MessageSource texts;

    SeatCards(PlanWords words, MessageSource texts) {
        this.words = words;
        this.texts = texts;
    }

    SeatCard of(Review review, Seat seat, Locale language) {
        Standing standing = seat.standing();
        return new SeatCard(
                standing.stakeholder().toString(),
                seat.own() ? "" : standing.name(),
                words.perspective(standing.perspective(), language),
                decided(standing, language),
                Objects.requireNonNullElse(seat.deputy(), ""),
                minuted(seat.minuted(), language),
                said(review, standing, language));
    }

    @Nullable
    Decided decided(Standing standing, Locale language) {
        Decision decision = standing.decision();
        if (decision == null) {
            return null;
        }
        Decision override = standing.override();
        return new Decided(
                words.verdict(decision.verdict(), language),
                text(
                        "review.decided",
                        language,
                        decision.by().name(),
                        day(decision.origin().at(), language)),
                decision.reason(),
                override == null
                        ? ""
                        : text("review.overridden", language, override.by().name(), override.reason()),
                decision.origin().carriedFrom() != null);
    }

    private @Nullable Minuted minuted(@Nullable MinutedDecision one, Locale language) {
        return one == null
                ? null
                : new Minuted(
                        text("review.minuted", language, Formats.date(one.metOn(), language), one.enteredBy()),
                        words.verdict(one.verdict(), language),
                        one.reason(),
                        one.minutes());
    }

    private Map<String, Talk> said(Review review, Standing standing, Locale language) {
        return review.remarks().stream()
                .filter(one -> one.stakeholder().equals(standing.stakeholder()))
                .collect(Collectors.toMap(one -> one.comment().action(), one -> talk(one, language)));
    }

    private Talk talk(Remark one, Locale language) {
        RemarkAnswer answer = one.answer();
        return new Talk(
                one.comment().stance().name(),
                position(one.comment().stance(), language),
                one.comment().text(),
                answer == null ? "" : text("review.outcome." + lower(answer.outcome()), language),
                answer == null ? "" : answer.text());
    }

    List<Option> stances(Locale language) {
        return Arrays.stream(Stance.values())
                .map(one -> new Option(one.name(), position(one, language)))
                .toList();
    }

    /** From the kindest to the last resort. */
    List<Option> verdicts(Locale language) {
        return Verdict.CHOICES.stream()
                .sorted()
                .map(one -> new Option(one.name(), text("review.choice." + lower(one), language)))
                .toList();
    }

    private String position(Stance stance, Locale language) {
        return text("review.stance." + lower(stance), language);
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static String day(Instant at, Locale language) {
        return Formats.date(LocalDate.ofInstant(at, ZoneOffset.UTC), language);
    }

    private String text(String key, Locale language, Object... arguments) {
        return texts.getMessage(key, arguments, language);
    }
}
