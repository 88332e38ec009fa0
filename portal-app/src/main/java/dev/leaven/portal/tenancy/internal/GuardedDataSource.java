package dev.leaven.portal.tenancy.internal;

import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the guard around the application's data source, and lets migrations pass behind it. */
@Configuration(proxyBeanMethods = false)
class GuardedDataSource {

    @Bean
    static Wrapper guardedDataSourceWrapper() {
        return new Wrapper();
    }

    @Bean
    FlywayConfigurationCustomizer migrationsRunOutsideTheGuard(Wrapper wrapper) {
        return flyway -> {
            DataSource plain = wrapper.plain.get();
            if (plain != null) {
                flyway.dataSource(plain);
            }
        };
    }

    static final class Wrapper implements BeanPostProcessor {
        private final AtomicReference<@Nullable DataSource> plain = new AtomicReference<>();

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            if (bean instanceof DataSource dataSource && plain.compareAndSet(null, dataSource)) {
                return ProxyDataSourceBuilder.create("guarded", dataSource)
                        .listener(new TenantGuard(dataSource))
                        .build();
            }
            return bean;
        }
    }
}
