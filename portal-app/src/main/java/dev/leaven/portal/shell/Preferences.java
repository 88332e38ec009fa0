package dev.leaven.portal.shell;

import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinService;
import dev.leaven.portal.components.LanguageField;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What this browser remembers: language and colour scheme, each in a cookie for a year. */
final class Preferences {

    private static final String LANGUAGE = "leaven-language";
    private static final String SCHEME = "leaven-scheme";
    private static final int A_YEAR = 365 * 24 * 60 * 60;

    private Preferences() {}

    static Optional<Locale> language() {
        return read(LANGUAGE).flatMap(LanguageField::supported);
    }

    static void rememberLanguage(Locale locale) {
        write(LANGUAGE, locale.getLanguage());
    }

    static ColorScheme.Value scheme() {
        return read(SCHEME)
                .flatMap(name -> Arrays.stream(ColorScheme.Value.values())
                        .filter(value -> value.name().equals(name))
                        .findFirst())
                .orElse(ColorScheme.Value.LIGHT_DARK);
    }

    static void rememberScheme(ColorScheme.Value scheme) {
        write(SCHEME, scheme.name());
    }

    private static Optional<String> read(String name) {
        VaadinRequest request = VaadinService.getCurrentRequest();
        Cookie @Nullable [] cookies = request == null ? null : request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    private static void write(String name, String value) {
        VaadinResponse response = VaadinService.getCurrentResponse();
        if (response != null) {
            var cookie = new Cookie(name, value);
            cookie.setPath("/");
            cookie.setMaxAge(A_YEAR);
            cookie.setHttpOnly(true);
            cookie.setAttribute("SameSite", "Lax");
            response.addCookie(cookie);
        }
    }
}
