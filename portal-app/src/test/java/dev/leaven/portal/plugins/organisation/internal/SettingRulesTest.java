package dev.leaven.portal.plugins.organisation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leaven.plugin.Choice;
import dev.leaven.plugin.LocalizedText;
import dev.leaven.plugin.Setting;
import dev.leaven.plugin.SettingKind;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingRulesTest {

    private static final LocalizedText TEXT = LocalizedText.english("Text");

    @ParameterizedTest
    @CsvSource(nullValues = "fine", textBlock = """
            TEXT,      anything at all ünd 漢字,     fine
            URL,       https://example.com/path?a=b, fine
            URL,       http://example.com:8080,      fine
            URL,       example.com,                  url
            URL,       ftp://example.com,            url
            URL,       https://,                     url
            URL,       https://exa mple.com,         url
            HOST,      smtp.example.com,             fine
            HOST,      localhost,                    fine
            HOST,      192.0.2.7,                    fine
            HOST,      2001:db8::7,                  fine
            HOST,      smtp.example.com:587,         host
            HOST,      https://smtp.example.com,     host
            HOST,      -bad.example.com,             host
            EMAIL,     learning@example.com,         fine
            EMAIL,     learning@example,             email
            EMAIL,     Learning <a@example.com>,     email
            SWITCH,    true,                         fine
            SWITCH,    yes,                          switch
            """)
    void each_kind_has_its_form(SettingKind kind, String value, @Nullable String problem) {
        assertThat(problem(Setting.of("key", kind, TEXT, TEXT), value)).isEqualTo(problem);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "fine", textBlock = """
            1,                    fine
            65535,                fine
            0,                    between
            65536,                between
            many,                 number
            1.5,                  number
            99999999999999999999, number
            """)
    void a_number_lies_between_its_bounds(String value, @Nullable String problem) {
        assertThat(problem(Setting.number("key", TEXT, TEXT, 1, 65_535), value)).isEqualTo(problem);
    }

    @Test
    void the_bound_that_there_is_is_told() {
        var least = Setting.number("key", TEXT, TEXT, 5, Long.MAX_VALUE);
        var most = Setting.number("key", TEXT, TEXT, Long.MIN_VALUE, 5);

        assertThat(SettingRules.faults(List.of(least), Map.of("key", "4")))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.messageKey()).isEqualTo("plugins.problem.least");
                    assertThat(fault.arguments()).containsExactly("5");
                });
        assertThat(problem(most, "6")).isEqualTo("most");
    }

    @Test
    void a_choice_is_one_of_those_declared() {
        var choice = Setting.choice("key", TEXT, TEXT, List.of(new Choice("tls", TEXT), new Choice("none", TEXT)));

        assertThat(problem(choice, "none")).isNull();
        assertThat(problem(choice, "starttls")).isEqualTo("choice");
    }

    @Test
    void texts_have_an_end_and_only_long_ones_have_lines() {
        var line = Setting.of("key", SettingKind.TEXT, TEXT, TEXT);
        var lines = Setting.of("key", SettingKind.LONG_TEXT, TEXT, TEXT);

        assertThat(problem(line, "x".repeat(500))).isNull();
        assertThat(problem(line, "x".repeat(501))).isEqualTo("long");
        assertThat(problem(line, "a\nb")).isEqualTo("line");
        assertThat(problem(lines, "a\nb")).isNull();
        assertThat(problem(lines, "x".repeat(4_001))).isEqualTo("long");
        assertThat(problem(Setting.of("key", SettingKind.SECRET, TEXT, TEXT), "a\r\nb"))
                .isEqualTo("line");
    }

    @Test
    void only_what_is_required_and_has_no_default_is_missing() {
        var required = Setting.of("key", SettingKind.TEXT, TEXT, TEXT);

        assertThat(missing(required)).isTrue();
        assertThat(missing(required.optional())).isFalse();
        assertThat(missing(required.defaultingTo("this"))).isFalse();
        assertThat(missing(Setting.of("key", SettingKind.SWITCH, TEXT, TEXT))).isFalse();
    }

    @Test
    void what_was_typed_is_tidied_but_a_secret_is_left_alone() {
        var number = Setting.number("key", TEXT, TEXT, 0, 99);

        assertThat(SettingRules.tidy(number, " +07 ")).contains("7");
        assertThat(SettingRules.tidy(Setting.of("key", SettingKind.HOST, TEXT, TEXT), " a.example "))
                .contains("a.example");
        assertThat(SettingRules.tidy(Setting.of("key", SettingKind.SECRET, TEXT, TEXT), " s "))
                .contains(" s ");
        assertThat(SettingRules.tidy(number, "  ")).isEmpty();
    }

    private static boolean missing(Setting setting) {
        return SettingRules.faults(List.of(setting), Map.of()).stream()
                .anyMatch(fault -> fault.messageKey().equals("plugins.problem.required"));
    }

    private static @Nullable String problem(Setting setting, String value) {
        return SettingRules.faults(List.of(setting), Map.of("key", value)).stream()
                .map(fault -> fault.messageKey().replace("plugins.problem.", ""))
                .findFirst()
                .orElse(null);
    }
}
