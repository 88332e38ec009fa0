package dev.leaven.portal.plugins.organisation.internal;

import dev.leaven.plugin.Choice;
import dev.leaven.plugin.Setting;
import dev.leaven.plugin.SettingKind;
import dev.leaven.portal.plugins.organisation.SettingFault;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Checks values against the settings that a plugin declared, as the plugin API promises it. */
public final class SettingRules {

    /** Longest {@link SettingKind#LONG_TEXT}. */
    public static final int LONG_TEXT = 4_000;

    /** Longest of every other kind. */
    public static final int LINE = 500;

    private static final String PROBLEM = "plugins.problem.";
    private static final String LABEL = "[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
    private static final Pattern HOST =
            Pattern.compile(LABEL + "(\\." + LABEL + ")*\\.?|\\[?[0-9A-Fa-f:]*:[0-9A-Fa-f:.]*]?");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\",;:]{1,64}@" + LABEL + "(\\." + LABEL + ")+");

    private SettingRules() {}

    /** What is wrong with these values, in the order of the form; a required switch needs no value. */
    public static List<SettingFault> faults(List<Setting> declared, Map<String, String> values) {
        return declared.stream()
                .flatMap(setting -> fault(setting, Optional.ofNullable(values.get(setting.key()))))
                .toList();
    }

    /** What was typed, as it is stored: a number without its zeros, nothing around a line. Empty where it is blank. */
    public static Optional<String> tidy(Setting setting, String typed) {
        var value = setting.kind() == SettingKind.SECRET ? typed : typed.strip();
        if (setting.kind() == SettingKind.NUMBER && value.matches("[+-]?[0-9]{1,18}")) {
            value = Long.toString(Long.parseLong(value));
        }
        return value.isBlank() ? Optional.empty() : Optional.of(value);
    }

    private static Stream<SettingFault> fault(Setting setting, Optional<String> value) {
        if (value.isEmpty()) {
            boolean missing =
                    setting.required() && setting.defaultValue() == null && setting.kind() != SettingKind.SWITCH;
            return missing ? Stream.of(fault(setting, "required")) : Stream.empty();
        }
        return look(setting, value.get()).stream();
    }

    private static Optional<SettingFault> look(Setting setting, String value) {
        int longest = setting.kind() == SettingKind.LONG_TEXT ? LONG_TEXT : LINE;
        if (value.length() > longest) {
            return Optional.of(fault(setting, "long", String.valueOf(longest)));
        }
        if (setting.kind() != SettingKind.LONG_TEXT && value.chars().anyMatch(Character::isISOControl)) {
            return Optional.of(fault(setting, "line"));
        }
        return switch (setting.kind()) {
            case TEXT, LONG_TEXT, SECRET -> Optional.empty();
            case NUMBER -> number(setting, value);
            case SWITCH -> unless(value.equals("true") || value.equals("false"), setting, "switch");
            case CHOICE ->
                unless(setting.choices().stream().map(Choice::value).anyMatch(value::equals), setting, "choice");
            case URL -> unless(isAddress(value), setting, "url");
            case HOST -> unless(value.length() <= 253 && HOST.matcher(value).matches(), setting, "host");
            case EMAIL -> unless(value.length() <= 254 && EMAIL.matcher(value).matches(), setting, "email");
        };
    }

    private static Optional<SettingFault> number(Setting setting, String value) {
        try {
            long number = Long.parseLong(value);
            boolean least = setting.min() != Long.MIN_VALUE;
            boolean most = setting.max() != Long.MAX_VALUE;
            if (number >= setting.min() && number <= setting.max()) {
                return Optional.empty();
            }
            return Optional.of(
                    least && most
                            ? fault(setting, "between", String.valueOf(setting.min()), String.valueOf(setting.max()))
                            : least
                                    ? fault(setting, "least", String.valueOf(setting.min()))
                                    : fault(setting, "most", String.valueOf(setting.max())));
        } catch (NumberFormatException _) {
            return Optional.of(fault(setting, "number"));
        }
    }

    private static boolean isAddress(String value) {
        try {
            var address = new URI(value);
            return address.getHost() != null && List.of("http", "https").contains(String.valueOf(address.getScheme()));
        } catch (URISyntaxException _) {
            return false;
        }
    }

    private static Optional<SettingFault> unless(boolean fine, Setting setting, String problem) {
        return fine ? Optional.empty() : Optional.of(fault(setting, problem));
    }

    private static SettingFault fault(Setting setting, String problem, String... arguments) {
        return new SettingFault(setting.key(), PROBLEM + problem, List.of(arguments));
    }
}
