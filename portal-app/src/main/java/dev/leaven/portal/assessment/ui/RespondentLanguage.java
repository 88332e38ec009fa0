package dev.leaven.portal.assessment.ui;

import dev.leaven.portal.components.LanguageField;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** The language of a server-rendered page: what the page itself chose, else what the browser asks for, else English. */
@Component("localeResolver")
class RespondentLanguage implements LocaleResolver {

    private static final String CHOSEN = RespondentLanguage.class.getName();

    static void choose(HttpServletRequest request, Locale locale) {
        request.setAttribute(CHOSEN, locale);
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        if (request.getAttribute(CHOSEN) instanceof Locale chosen) {
            return chosen;
        }
        String header = request.getHeader("Accept-Language");
        Locale wanted = header == null ? null : lookup(header);
        return wanted == null ? Locale.ENGLISH : wanted;
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        choose(request, locale == null ? Locale.ENGLISH : locale);
    }

    private static @Nullable Locale lookup(String header) {
        try {
            return Locale.lookup(Locale.LanguageRange.parse(header), LanguageField.LANGUAGES);
        } catch (IllegalArgumentException nonsense) {
            return null;
        }
    }
}
