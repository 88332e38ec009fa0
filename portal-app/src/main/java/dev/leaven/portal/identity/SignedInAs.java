package dev.leaven.portal.identity;

import java.util.concurrent.Callable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.concurrent.DelegatingSecurityContextCallable;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

/**
 * Runs code as a user, on a thread of its own: for demo data and tests. Never inside a request: Vaadin shares one security
 * context over a whole session, which this leaves alone by using a context of its own.
 */
public final class SignedInAs {

    private SignedInAs() {}

    /** Calls {@code work} as {@code user}, and puts back whatever was there before. */
    public static <T> T call(PortalUser user, Callable<T> work) {
        return call(user, SecurityContextHolder.getContextHolderStrategy(), work);
    }

    /** The same before every bean stands: the holder that services look at is not the portal's own until then. */
    public static <T> T call(PortalUser user, SecurityContextHolderStrategy holder, Callable<T> work) {
        var context = holder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
        try {
            var signedIn = new DelegatingSecurityContextCallable<>(work, context);
            signedIn.setSecurityContextHolderStrategy(holder);
            return signedIn.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Does the work with nobody signed in. */
    public static void nobody(Runnable work) {
        new DelegatingSecurityContextRunnable(work, SecurityContextHolder.createEmptyContext()).run();
    }

    /** As {@link #call}, for work without a result. */
    public static void run(PortalUser user, Runnable work) {
        call(user, () -> {
            work.run();
            return true;
        });
    }
}
