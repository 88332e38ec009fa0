package dev.leaven.portal.identity.devicelink.internal;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** The cookie by which a device is known again. Each link has its own, which no other address gets to see. */
public final class DeviceCookie {

    private static final String NAME = "leaven-device";

    /** Browsers keep none for longer; how long it is of use, the link says. */
    private static final Duration KEPT = Duration.ofDays(400);

    private DeviceCookie() {}

    /** The secret that this request carries. */
    public static Optional<String> of(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, NAME)).map(Cookie::getValue);
    }

    /**
     * As the answer hands it out. Lax and not strict: a strict one would stay away when somebody comes from a letter in a
     * webmail. It goes along with no request that another site posts.
     */
    public static String with(String secret, String path, HttpServletRequest request) {
        return ResponseCookie.from(NAME, secret)
                .path(path)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(KEPT)
                .build()
                .toString();
    }
}
