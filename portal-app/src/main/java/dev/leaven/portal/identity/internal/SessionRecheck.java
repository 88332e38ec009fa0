package dev.leaven.portal.identity.internal;

import dev.leaven.portal.identity.PortalUser;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session once signing in would no longer lead to the same one: a role was given or taken away, the address or the
 * password changed, the person was removed. Checks every few seconds, on whichever node.
 */
final class SessionRecheck extends OncePerRequestFilter {

    static final Duration BETWEEN_LOOKS = Duration.ofSeconds(10);

    private static final String LOOKED = SessionRecheck.class.getName();

    private final SignInPlatformSql accounts;
    private final Clock clock;
    private final SecurityContextHolderStrategy holder;
    private final SecurityContextLogoutHandler out = new SecurityContextLogoutHandler();

    /** @param holder the portal's own: another is in force while the filter is made */
    SessionRecheck(SignInPlatformSql accounts, Clock clock, SecurityContextHolderStrategy holder) {
        this.accounts = accounts;
        this.clock = clock;
        this.holder = holder;
        out.setSecurityContextHolderStrategy(holder);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = holder.getContext().getAuthentication();
        if (authentication != null
                && authentication.getPrincipal() instanceof PortalUser user
                && user.hasSignedIn()
                && isTimeToLook(request)
                && accounts.find(user.getUsername()).filter(user::isStill).isEmpty()) {
            out.logout(request, response, authentication);
        }
        chain.doFilter(request, response);
    }

    private boolean isTimeToLook(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null) {
            return true;
        }
        var now = clock.instant();
        if (session.getAttribute(LOOKED) instanceof Instant looked && now.isBefore(looked.plus(BETWEEN_LOOKS))) {
            return false;
        }
        session.setAttribute(LOOKED, now);
        return true;
    }
}
