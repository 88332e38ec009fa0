package dev.leaven.host.answers;

import dev.leaven.host.text.LogText;
import dev.leaven.plugin.Choice;
import dev.leaven.plugin.LocalizedText;
import dev.leaven.plugin.Setting;
import dev.leaven.plugin.SettingKind;
import dev.leaven.plugin.SettingProblem;
import dev.leaven.plugin.channel.ChannelDescription;
import dev.leaven.plugin.channel.CheckResult;
import dev.leaven.plugin.channel.Delivery;
import dev.leaven.plugin.channel.DeliveryReport;
import dev.leaven.plugin.channel.ReceivesReports;
import dev.leaven.plugin.channel.TextMeasure;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Copies what a plugin answered into records of the core's own, on the plugin's thread: a collection inside may be of a class
 * of the plugin's, which would run its code later and hold its class loader. What can't be is refused as {@link AnswerInvalid}.
 */
public final class AnswerCopies {

    private static final int MOST_SETTINGS = 50;
    private static final int MOST_CHOICES = 200;
    private static final int MOST_REPORTS = 1_000;
    private static final int MOST_LANGUAGES = 60;
    private static final int LONGEST_TEXT = 1_000;
    private static final int LONGEST_VALUE = 4_000;
    private static final int LONGEST_REFERENCE = 200;
    private static final int LONGEST_DETAIL = 500;
    private static final Duration LONGEST_WAIT = Duration.ofDays(30);

    private AnswerCopies() {}

    public static ChannelDescription description(@Nullable ChannelDescription given) {
        var it = required(given, "no description");
        return new ChannelDescription(
                text(it.name()),
                text(it.summary()),
                required(it.reach(), "no reach"),
                required(it.address(), "no kind of address"),
                required(it.text(), "no form of text"),
                it.subjectLimit(),
                it.textLimit(),
                it.links(),
                it.attachments());
    }

    public static List<Setting> settings(@Nullable List<Setting> given) {
        var copies = copy(given, MOST_SETTINGS, "settings", AnswerCopies::setting);
        var keys = new HashSet<String>();
        for (var setting : copies) {
            AnswerInvalid.unless(keys.add(setting.key()), "a setting twice");
            AnswerInvalid.unless(
                    !setting.key().equals(ReceivesReports.REPORTS_ADDRESS), "a setting that is the portal's");
        }
        return copies;
    }

    public static CheckResult check(@Nullable CheckResult given, Set<String> keys) {
        return switch (required(given, "no result of a check")) {
            case CheckResult.Passed passed -> new CheckResult.Passed(text(passed.summary()));
            case CheckResult.Failed failed ->
                new CheckResult.Failed(
                        copy(failed.problems(), MOST_SETTINGS, "problems", problem -> problem(problem, keys)));
        };
    }

    public static Delivery delivery(@Nullable Delivery given) {
        return switch (required(given, "no result of a delivery")) {
            case Delivery.Delivered it -> new Delivery.Delivered(reference(it.reference()));
            case Delivery.Accepted it -> new Delivery.Accepted(reference(it.reference()));
            case Delivery.Rejected it -> new Delivery.Rejected(required(it.reason(), "no reason"), detail(it.detail()));
            case Delivery.TryLater it -> new Delivery.TryLater(wait(it.after()), detail(it.detail()));
        };
    }

    public static TextMeasure measure(@Nullable TextMeasure given) {
        var it = required(given, "no measure");
        return new TextMeasure(it.characters(), it.parts(), it.left(), it.note() == null ? null : text(it.note()));
    }

    public static List<DeliveryReport> reports(@Nullable List<DeliveryReport> given) {
        return copy(given, MOST_REPORTS, "reports", report -> {
            var reference = reference(required(report.reference(), "no reference"));
            return new DeliveryReport(required(reference, "no reference"), delivery(report.outcome()));
        });
    }

    private static Setting setting(Setting it) {
        var kind = required(it.kind(), "no kind of setting");
        var value = it.defaultValue();
        var choices = copy(it.choices(), MOST_CHOICES, "choices", c -> new Choice(c.value(), text(c.label())));
        var values = choices.stream().map(Choice::value).toList();
        AnswerInvalid.unless(Set.copyOf(values).size() == values.size(), "a choice twice");
        AnswerInvalid.unless(value == null || value.length() <= LONGEST_VALUE, "a default value without end");
        AnswerInvalid.unless(
                value == null || kind != SettingKind.CHOICE || values.contains(value), "a default that is no choice");
        return new Setting(
                it.key(), kind, text(it.label()), text(it.help()), it.required(), value, choices, it.min(), it.max());
    }

    private static SettingProblem problem(SettingProblem it, Set<String> keys) {
        AnswerInvalid.unless(
                it.key() == null || keys.contains(it.key()), "a problem of a setting that is not declared");
        return new SettingProblem(it.key(), text(it.explanation()));
    }

    private static LocalizedText text(@Nullable LocalizedText given) {
        var copy = new LinkedHashMap<String, String>();
        required(given, "no text").byLanguage().forEach((language, text) -> {
            AnswerInvalid.unless(language.matches("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,5}"), "not a language");
            AnswerInvalid.unless(text.length() <= LONGEST_TEXT, "a text without end");
            copy.put(language, text);
        });
        AnswerInvalid.unless(copy.size() <= MOST_LANGUAGES, "too many languages");
        return new LocalizedText(copy);
    }

    private static @Nullable String reference(@Nullable String reference) {
        if (reference == null || reference.isBlank()) {
            return null;
        }
        AnswerInvalid.unless(reference.length() <= LONGEST_REFERENCE, "a reference that is too long");
        return LogText.oneLine(reference, LONGEST_REFERENCE);
    }

    private static String detail(@Nullable String detail) {
        var text = required(detail, "no detail");
        AnswerInvalid.unless(text.length() <= LONGEST_DETAIL, "a detail that is too long");
        return LogText.oneLine(text, LONGEST_DETAIL);
    }

    private static @Nullable Duration wait(@Nullable Duration after) {
        AnswerInvalid.unless(
                after == null || !after.isNegative() && after.compareTo(LONGEST_WAIT) <= 0, "a wait out of range");
        return after;
    }

    private static <T> List<T> copy(@Nullable List<T> given, int most, String what, Function<T, T> each) {
        var result = new ArrayList<T>();
        for (var one : required(given, "no " + what)) {
            AnswerInvalid.unless(result.size() < most, "too many " + what);
            result.add(each.apply(required(one, "null among " + what)));
        }
        return List.copyOf(result);
    }

    private static <T> T required(@Nullable T it, String missing) {
        if (it == null) {
            throw new AnswerInvalid(missing);
        }
        return it;
    }
}
