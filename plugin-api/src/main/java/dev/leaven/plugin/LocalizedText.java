package dev.leaven.plugin;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A text for people in several languages.
 *
 * @param byLanguage BCP 47 language tag to text; up to 60; {@code en} is always there; no text is blank, nor longer than
 *     1,000 characters
 */
public record LocalizedText(Map<String, String> byLanguage) {

    private static final String FALLBACK = "en";

    /**
     * As given, with a copy of the map.
     *
     * @throws IllegalArgumentException without English, or with a blank text
     */
    public LocalizedText {
        byLanguage = Map.copyOf(byLanguage);
        if (!byLanguage.containsKey(FALLBACK)) {
            throw new IllegalArgumentException("a text needs English (en), this one has " + byLanguage.keySet());
        }
        if (byLanguage.values().stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("a text is blank in one of " + byLanguage.keySet());
        }
    }

    /**
     * A text in English only; see {@link #with} for more.
     *
     * @param text not blank
     * @return a text in one language
     * @throws IllegalArgumentException where it is blank
     */
    public static LocalizedText english(String text) {
        return new LocalizedText(Map.of(FALLBACK, text));
    }

    /**
     * The same text with one language more, as in {@code english("Test").with("nl", "Proef")}.
     *
     * @param language BCP 47 language tag, as in {@code nl} or {@code nl-BE}; one that is there already is replaced
     * @param text not blank
     * @return a new text
     * @throws IllegalArgumentException where it is blank
     */
    public LocalizedText with(String language, String text) {
        var more = new TreeMap<>(byLanguage);
        more.put(language, text);
        return new LocalizedText(more);
    }

    /**
     * The text for a reader.
     *
     * @param locale the reader's
     * @return in this language, else in the language without its region, else in English
     */
    public String in(Locale locale) {
        var text = byLanguage.get(locale.toLanguageTag());
        if (text == null) {
            text = byLanguage.get(locale.getLanguage());
        }
        return text == null ? byLanguage.getOrDefault(FALLBACK, "") : text;
    }
}
