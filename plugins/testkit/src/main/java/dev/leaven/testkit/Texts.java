package dev.leaven.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leaven.plugin.LocalizedText;
import dev.leaven.plugin.Setting;
import dev.leaven.plugin.channel.ChannelDescription;
import dev.leaven.plugin.channel.CheckResult;
import dev.leaven.plugin.channel.TextMeasure;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What people read of a channel.
 *
 * @param all by where it stands
 */
record Texts(Map<String, LocalizedText> all) {

    static Texts of(ChannelDescription description, List<Setting> settings) {
        var all = new LinkedHashMap<String, LocalizedText>();
        all.put("name", description.name());
        all.put("summary", description.summary());
        for (var setting : settings) {
            all.put("label of " + setting.key(), setting.label());
            all.put("help of " + setting.key(), setting.help());
            setting.choices()
                    .forEach(choice -> all.put("choice " + choice.value() + " of " + setting.key(), choice.label()));
        }
        return new Texts(all);
    }

    /** @param when what was checked */
    static Texts of(String when, CheckResult result) {
        var all = new LinkedHashMap<String, LocalizedText>();
        switch (result) {
            case CheckResult.Passed(var summary) -> all.put("summary of a check: " + when, summary);
            case CheckResult.Failed(var problems) ->
                problems.forEach(problem ->
                        all.put("problem of " + problem.key() + " in a check: " + when, problem.explanation()));
        }
        return new Texts(all);
    }

    /** @param of the text that was measured */
    static Texts of(String of, TextMeasure measure) {
        return new Texts(measure.note() == null ? Map.of() : Map.of("note on \"" + of + "\"", measure.note()));
    }

    /** English, and every other that any of them has. */
    Set<String> languages() {
        var languages = new TreeSet<>(Set.of("en"));
        all.values().forEach(text -> languages.addAll(text.byLanguage().keySet()));
        return languages;
    }

    /** Every text says the same in the same languages, or somebody reads a mixture. */
    void assertIn(Set<String> languages) {
        all.forEach((where, text) ->
                assertThat(text.byLanguage().keySet()).as(where).isEqualTo(languages));
    }
}
