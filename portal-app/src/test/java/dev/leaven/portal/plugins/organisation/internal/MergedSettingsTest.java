package dev.leaven.portal.plugins.organisation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leaven.plugin.LocalizedText;
import dev.leaven.plugin.Setting;
import dev.leaven.plugin.SettingKind;
import dev.leaven.portal.plugins.organisation.SettingFault;
import dev.leaven.portal.plugins.organisation.SubmittedSettings;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MergedSettingsTest {

    private static final LocalizedText TEXT = LocalizedText.english("Text");

    @ParameterizedTest
    @CsvSource(textBlock = """
            https://mail.example.com/a, URL,  https://MAIL.example.com/b, false
            https://mail.example.com/a, URL,  https://mail2.example.com/, true
            https://mail.example.com/a, URL,  http://mail.example.com/a,  true
            the one/at the desk,        URL,  https://mail.example.com/,  true
            http://[half,               HOST, mail.example.com,           true
            mail.example.com,           HOST, MAIL.example.com,           false
            the one/at the desk,        TEXT, the one/at the desk,        true
            """)
    void a_kept_secret_goes_only_where_it_certainly_went_before(
            String before, SettingKind kind, String now, boolean asksAgain) {
        var declared =
                List.of(Setting.of("server", kind, TEXT, TEXT), Setting.of("token", SettingKind.SECRET, TEXT, TEXT));
        var over = new MergedSettings(
                declared,
                List.of("{server}"),
                new StoredSettings(Map.of("server", before), Map.of("token", "secret"), 1),
                new SubmittedSettings(Map.of("server", now), Set.of()));

        assertThat(over.faults()).extracting(SettingFault::key).isEqualTo(asksAgain ? List.of("token") : List.of());
    }
}
