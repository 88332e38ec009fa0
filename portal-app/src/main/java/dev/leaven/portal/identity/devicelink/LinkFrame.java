package dev.leaven.portal.identity.devicelink;

import dev.leaven.portal.components.LanguageField;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * What the layout {@code link/layout} needs of every page before and behind the door; its templates call it {@code page}.
 *
 * @param base the address below which the pages are
 * @param lang in which the page is, an ISO 639-1 code
 * @param query keeps the language on the way to the next page where the reader chose one: {@code ?lang=nl}, else empty
 */
public record LinkFrame(String organisation, String base, String lang, String query, List<Language> languages) {

    /** A language that the page can be read in. */
    public record Language(String code, String name, String href, boolean current) {}

    /**
     * Chooses the language of this answer: the one in the address, else the person's own.
     *
     * @param language the person's, an ISO 639-1 code
     * @param path where the page is read in another language: below the base, empty or with a slash
     */
    public static LinkFrame of(
            String organisation, String language, String base, String path, HttpServletRequest request) {
        Optional<Locale> chosen =
                Optional.ofNullable(request.getParameter("lang")).flatMap(LanguageField::supported);
        Locale locale = chosen.or(() -> LanguageField.supported(language)).orElse(Locale.ENGLISH);
        Objects.requireNonNull(RequestContextUtils.getLocaleResolver(request)).setLocale(request, null, locale);
        var languages = LanguageField.LANGUAGES.stream()
                .map(one -> new Language(
                        one.getLanguage(),
                        one.getDisplayLanguage(one),
                        base + path + "?lang=" + one.getLanguage(),
                        one.equals(locale)))
                .toList();
        return new LinkFrame(
                organisation,
                base,
                locale.getLanguage(),
                chosen.map(one -> "?lang=" + one.getLanguage()).orElse(""),
                languages);
    }

    /** The address of a page or form below the base, in the language that the reader chose. */
    public String to(String path) {
        return base + path + query;
    }

    public Locale locale() {
        return Locale.of(lang);
    }
}
