package dev.leaven.portal.demo;

import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** Lets the demo's story happen in the past, so that its results, letters and signatures have the days that they would have. */
@Component
class DemoTime {

    private final Clock clock;

    /** The portal's own clock; under a test's, time stands where the test wants it. */
    DemoTime(@Qualifier("clock") Clock clock) {
        this.clock = clock;
    }

    /** As if it were so many days ago. */
    void daysAgo(int days) {
        if (clock instanceof DemoClock movable) {
            movable.goBack(Duration.ofDays(days));
        }
    }

    void now() {
        daysAgo(0);
    }

    /** Only a demo's clock can be moved. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnBooleanProperty("leaven.demo.enabled")
    static class MovableClock {

        @Bean
        static BeanPostProcessor movableClock() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return name.equals("clock") && bean instanceof Clock clock ? new DemoClock(clock) : bean;
                }
            };
        }
    }
}
