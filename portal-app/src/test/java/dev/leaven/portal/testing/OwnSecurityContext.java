package dev.leaven.portal.testing;

import org.springframework.core.Ordered;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Each application context brings a holder of the security context and makes it the JVM's. A test whose context came
 * from the cache would sign in at the holder of whichever context started last; this puts its own one back first.
 */
public final class OwnSecurityContext implements TestExecutionListener, Ordered {

    private static final int AFTER_INJECTION = 2_500;

    @Override
    public int getOrder() {
        return AFTER_INJECTION;
    }

    @Override
    public void prepareTestInstance(TestContext test) {
        if (test.hasApplicationContext()) {
            test.getApplicationContext()
                    .getBeanProvider(SecurityContextHolderStrategy.class)
                    .ifAvailable(SecurityContextHolder::setContextHolderStrategy);
        }
    }
}
