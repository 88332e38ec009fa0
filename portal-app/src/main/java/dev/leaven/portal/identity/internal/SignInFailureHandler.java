package dev.leaven.portal.identity.internal;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;

/**
 * Returns to the sign-in page, with the address that was typed in its field again. The address travels in the session, not
 * in the URL, and is kept whether or not there is such an account.
 */
public final class SignInFailureHandler extends SimpleUrlAuthenticationFailureHandler {

    private static final String TYPED = SignInFailureHandler.class.getName();

    /** No mail address is longer; nobody shall fill our memory. */
    private static final int LONGEST = 254;

    SignInFailureHandler() {
        super("/login?error");
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException, ServletException {
        String typed = request.getParameter(UsernamePasswordAuthenticationFilter.SPRING_SECURITY_FORM_USERNAME_KEY);
        if (typed != null && typed.length() <= LONGEST) {
            request.getSession().setAttribute(TYPED, typed);
        }
        super.onAuthenticationFailure(request, response, refusal);
    }

    /** The address typed before the last refusal in this session, once. */
    public static Optional<String> takeTyped(HttpSession session) {
        var typed = (String) session.getAttribute(TYPED);
        session.removeAttribute(TYPED);
        return Optional.ofNullable(typed);
    }
}
