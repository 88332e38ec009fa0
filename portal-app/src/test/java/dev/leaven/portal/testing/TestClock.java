package dev.leaven.portal.testing;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** Puts the movable clock in the place of the portal's, and sets it back before every test. */
@TestConfiguration(proxyBeanMethods = false)
class TestClock {

    @Bean
    @Primary
    MutableClock mutableClock() {
        return new MutableClock();
    }

    /** Named in {@code META-INF/spring.factories}, so that no test has to think of it. */
    static final class Reset implements TestExecutionListener {

        @Override
        public void beforeTestMethod(TestContext context) {
            if (context.hasApplicationContext()) {
                context.getApplicationContext()
                        .getBeanProvider(MutableClock.class)
                        .ifAvailable(clock -> clock.set(MutableClock.START));
            }
        }
    }
}
