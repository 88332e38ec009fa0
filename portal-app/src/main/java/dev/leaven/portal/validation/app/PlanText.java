package dev.leaven.portal.validation.app;

import dev.leaven.portal.catalog.Texts;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A text of the pack in each of its languages, or one that people wrote themselves, in whatever language that is.
 *
 * @param byLanguage language tag to text; empty for people's own
 * @param own null for a text of the pack
 */
public record PlanText(
        Map<String, String> byLanguage, @Nullable String own) {

    public PlanText {
        if (byLanguage.isEmpty() == (own == null)) {
            throw new IllegalArgumentException("a text is either of the pack or people's own");
        }
        byLanguage = Map.copyOf(byLanguage);
    }

    public static PlanText of(Texts pack) {
        return new PlanText(pack.byLanguage(), null);
    }

    public static PlanText own(String text) {
        return new PlanText(Map.of(), text);
    }

    /** People's own as it is; else in exactly this locale, in its language, in English, or in any. */
    public String in(Locale locale) {
        if (own != null) {
            return own;
        }
        for (String language : new String[] {locale.toLanguageTag(), locale.getLanguage(), "en"}) {
            String text = byLanguage.get(language);
            if (text != null) {
                return text;
            }
        }
        // Sorted, so that "any" is the same one on every node.
        return new TreeMap<>(byLanguage).firstEntry().getValue();
    }
}
