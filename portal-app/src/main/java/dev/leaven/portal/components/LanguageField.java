package dev.leaven.portal.components;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One of the languages that the portal speaks. */
public final class LanguageField extends Select<Locale> {

    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.of("nl"));

    /** Begins with the language of the page. */
    public LanguageField() {
        setItems(LANGUAGES);
        setItemLabelGenerator(locale -> locale.getDisplayLanguage(getLocale()));
        setCode(getLocale().getLanguage());
    }

    /** The language of an ISO 639-1 code; empty for one that the portal does not speak. */
    public static Optional<Locale> supported(String code) {
        return LANGUAGES.stream()
                .filter(locale -> locale.getLanguage().equals(code))
                .findFirst();
    }

    /** Chooses by the ISO 639-1 code, and English for one that the portal does not speak. */
    public void setCode(String code) {
        setValue(supported(code).orElse(Locale.ENGLISH));
    }

    /** The ISO 639-1 code. */
    public String code() {
        return getValue().getLanguage();
    }
}
