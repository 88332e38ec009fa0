package dev.leaven.portal.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What people read stands in the translation files, not in views or templates. */
class NoWordsInJavaTest {

    /** Two words in a row, or one that begins like a sentence. */
    private static final Pattern WORDS =
            Pattern.compile("\\p{L}{2,}[,.:;]? \\p{L}{2,}|^\\p{Lu}\\p{Ll}+[.:!?…]?$", Pattern.UNICODE_CASE);

    /** Words of protocols and keyboards. */
    private static final Set<String> TECHNICAL = Set.of("Lax", "Strict", "Enter", "Escape", "Tab");

    /** Inside a tag, where a {@code >} may stand in an attribute. */
    private static final String INSIDE = "(?:[^>\"']|\"[^\"]*\"|'[^']*')*";

    private static final Pattern UNSEEN = Pattern.compile(
            "<!--.*?-->|<script.*?</script>|<style.*?</style>|<" + INSIDE + "\\sth:text=" + INSIDE + ">[^<]*|<" + INSIDE
                    + ">|\\[\\[.*?]]|&\\w+;",
            Pattern.DOTALL);

    @Test
    void no_words_in_ui_code() {
        var findings = Sources.findings(
                Sources.mainJava().stream()
                        .filter(source -> source.isIn("ui") || source.isIn("components") || source.isIn("shell")),
                source -> wordsIn(source.text()));
        assertThat(findings)
                .as("words in Java: put them into translations.properties and translations_nl.properties")
                .isEmpty();
    }

    @Test
    void no_words_and_no_raw_html_in_templates() {
        assertThat(Sources.findings(Sources.templates().stream(), source -> wordsInTemplate(source.text())))
                .as("words in a template: put them into the translation files, and th:text=\"#{…}\" here")
                .isEmpty();
        assertThat(Sources.templates())
                .as("no raw HTML from a variable: use th:text")
                .noneMatch(source -> source.contains("th:utext|\\[\\("));
    }

    @Test
    void words_are_seen() {
        assertThat(wordsIn("""
                class V { V() { add(new Button("Save"), new Span("Nothing here yet")); } }
                """)).containsExactly("1: Save", "1: Nothing here yet");
    }

    @Test
    void keys_class_names_comments_and_programmers_texts_are_no_words() {
        assertThat(wordsIn("""
                @PreAuthorize("hasRole('LEAD') and true")
                class V { V() { // "Some words"
                    add(new Button(getTranslation("a.b.save")), '"'); addClassNames("card", "wide-1");
                    LOG.warn("could not do"); throw new IllegalStateException("no such thing"); } }
                """)).isEmpty();
    }

    @Test
    void words_in_a_template_are_seen() {
        assertThat(wordsInTemplate("<p th:text=\"#{a.b}\">sample</p><!-- why --><i th:if=\"${a > b}\"/><b>Hello</b>"))
                .containsExactly("Hello");
    }

    private static List<String> wordsIn(String java) {
        return JavaText.literals(java).stream()
                .filter(literal -> !literal.isInAnnotation() && !literal.isForProgrammers())
                .filter(literal -> !TECHNICAL.contains(literal.value()))
                .filter(literal -> WORDS.matcher(literal.value()).find())
                .map(literal -> literal.line() + ": " + literal.value())
                .toList();
    }

    private static List<String> wordsInTemplate(String html) {
        return Stream.of(UNSEEN.matcher(html).replaceAll("\n").split("\n"))
                .map(String::strip)
                .filter(text -> text.matches(".*\\p{L}{2,}.*"))
                .toList();
    }
}
