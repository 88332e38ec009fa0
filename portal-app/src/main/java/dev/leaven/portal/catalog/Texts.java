package dev.leaven.portal.catalog;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * One text in several languages.
 *
 * @param fallback the language of the pack, taken where the asked one is absent
 * @param byLanguage language tag to text, at least one entry
 */
public record Texts(String fallback, Map<String, String> byLanguage) {

    public Texts {
        if (byLanguage.isEmpty()) {
            throw new IllegalArgumentException("a text needs at least one language");
        }
        byLanguage = Map.copyOf(byLanguage);
    }

    /** The text in exactly this locale, else in its language, else in the pack's language, else in any. */
    public String in(Locale locale) {
        for (String language : new String[] {locale.toLanguageTag(), locale.getLanguage(), fallback}) {
            String text = byLanguage.get(language);
            if (text != null) {
                return text;
            }
        }
        // Sorted, so that "any" is the same one on every node.
        return new TreeMap<>(byLanguage).firstEntry().getValue();
    }
}
