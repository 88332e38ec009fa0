package dev.leaven.portal.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** English and Dutch say the same, completely, and nothing that nobody reads. */
class TranslationsTest {

    /** Looked up by Vaadin or Spring under a name of their own. */
    private static final Set<String> ASKED_BY_FRAMEWORKS = Set.of();

    private final Translations english = Translations.of("");
    private final Translations dutch = Translations.of("_nl");
    private final KeyUse use = KeyUse.of(Stream.of(Sources.mainJava(), Sources.templates(), Sources.frontend())
            .flatMap(List::stream)
            .map(Sources.Source::text));

    @Test
    void both_languages_have_the_same_keys_once_each() {
        assertThat(only(english, dutch))
                .as("keys to add to translations_nl.properties")
                .isEmpty();
        assertThat(only(dutch, english))
                .as("keys to add to translations.properties")
                .isEmpty();
        assertThat(english.repeated())
                .as("keys that stand twice in translations.properties")
                .isEmpty();
        assertThat(dutch.repeated())
                .as("keys that stand twice in translations_nl.properties")
                .isEmpty();
    }

    @Test
    void both_languages_take_the_same_arguments() {
        assertThat(english.keys().stream()
                        .filter(key -> !placeholders(english, key).equals(placeholders(dutch, key))))
                .as("keys whose arguments, such as {0}, differ between English and Dutch")
                .isEmpty();
    }

    @Test
    void no_text_is_empty_broken_or_shouting() {
        for (var language : List.of(english, dutch)) {
            assertThat(language.textsMatching("^\\s*$|!"))
                    .as("texts that are empty or shout")
                    .isEmpty();
            assertThat(language.keys().stream().filter(language::isMojibake))
                    .as("texts whose accents were read in a wrong encoding: save the file as UTF-8")
                    .isEmpty();
            assertThat(language.keys().stream().filter(language::hasWrongApostrophe))
                    .as("texts that want '' with arguments, and ' without")
                    .isEmpty();
        }
    }

    @Test
    void dutch_says_je() {
        assertThat(dutch.textsMatching("(?i)\\b(u|uw|uzelf)\\b"))
                .as("Dutch texts that say u: say je")
                .isEmpty();
    }

    @Test
    void the_english_file_of_its_own_is_empty() {
        assertThat(Translations.of("_en").keys())
                .as("English is the default; translations_en only keeps an English browser from Dutch")
                .isEmpty();
    }

    @Test
    void every_key_is_used() {
        assertThat(english.keys().stream().filter(key -> !use.uses(key) && !ASKED_BY_FRAMEWORKS.contains(key)))
                .as("keys that nobody asks for: delete them from both files")
                .isEmpty();
    }

    @Test
    void every_key_that_is_asked_for_exists() {
        assertThat(use.asked().stream().filter(key -> !english.keys().contains(key)))
                .as("keys to add to translations.properties and translations_nl.properties")
                .isEmpty();
    }

    @Test
    void every_literal_of_a_known_feature_exists() {
        var missing = use.literals().stream()
                .filter(literal -> literal.split("\\.").length > 2)
                .filter(literal -> english.features().contains(literal.split("\\.")[0]))
                .filter(literal -> !english.keys().contains(literal));
        assertThat(missing)
                .as("keys to add to translations.properties and translations_nl.properties")
                .isEmpty();
    }

    private static List<String> placeholders(Translations language, String key) {
        return Translations.placeholders(language.texts().getOrDefault(key, ""));
    }

    private static List<String> only(Translations one, Translations other) {
        return one.keys().stream().filter(key -> !other.keys().contains(key)).toList();
    }

    @Test
    void faults_are_seen() {
        var faulty = Translations.parse("a.b.c=Don't {0}\na.b.d=caf\u00c3\u00a9\na.b.c=again, it''s\n");
        assertThat(faulty.repeated()).containsExactly("a.b.c");
        assertThat(faulty.isMojibake("a.b.d")).isTrue();
        assertThat(faulty.hasWrongApostrophe("a.b.c")).isTrue();
        assertThat(Translations.parse("a.b.c=Don't {0}").hasWrongApostrophe("a.b.c"))
                .isTrue();
        assertThat(Translations.placeholders("{1} of {0,number,integer}, {1}")).containsExactly("{0}", "{1}");
    }

    @Test
    void keys_are_found_in_code_and_templates() {
        var found = KeyUse.of(Stream.of(
                "add(getTranslation(\"a.b.c\", 3)); key = \"role.name.\" + role; @Menu(order = 1, title = \"menu.a.b\")",
                "<p th:text=\"#{q.page.title(${n})}\"/>"));
        assertThat(found.asked()).containsExactly("a.b.c", "menu.a.b", "q.page.title");
        assertThat(found.uses("role.name.LEAD")).isTrue();
        assertThat(found.uses("a.b")).isFalse();
    }
}
