package dev.leaven.portal.tenancy.internal;

import dev.leaven.portal.tenancy.TenantEvent;
import dev.leaven.portal.tenancy.TenantEventListener;
import dev.leaven.portal.tenancy.TenantScope;
import java.time.Clock;
import java.util.Arrays;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.scheduling.annotation.EnableAsync;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Binds the tenant around every {@link TenantEventListener}. */
@Configuration(proxyBeanMethods = false)
@EnableAsync
@EnableScheduling
class TenantEvents {

    private static final Logger LOG = LoggerFactory.getLogger(TenantEvents.class);

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor tenantBindingAdvisor() {
        var pointcut = AnnotationMatchingPointcut.forMethodAnnotation(TenantEventListener.class);
        return new DefaultPointcutAdvisor(pointcut, (MethodInterceptor) TenantEvents::bind);
    }

    private static @Nullable Object bind(MethodInvocation invocation) {
        TenantEvent event = Arrays.stream(invocation.getArguments())
                .filter(TenantEvent.class::isInstance)
                .map(TenantEvent.class::cast)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("A tenant event listener takes a TenantEvent"));
        TenantScope.run(event.tenant(), () -> proceed(invocation, event));
        return null;
    }

    private static void proceed(MethodInvocation invocation, TenantEvent event) {
        try {
            invocation.proceed();
        } catch (Throwable failure) {
            LOG.error("Listening to {} failed", event.getClass().getSimpleName(), failure);
        }
    }
}
