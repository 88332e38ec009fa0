package dev.leaven.portal.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.spring.security.VaadinAwareSecurityContextHolderStrategy;
import dev.leaven.portal.keys.KeyRotation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringApplication.AbandonedRunException;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.ApplicationEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

/** In a portal that has nothing but a web server and something that works in the background. */
class KeyRotationCommandTest {

    private static final KeyRotation ROTATION = mock(KeyRotation.class);
    private static final SecurityContextHolderStrategy HOLDER = new VaadinAwareSecurityContextHolderStrategy();
    private static final List<String> STARTED = new ArrayList<>();

    @Import(KeyRotationCommand.class)
    static class Small {

        @Bean
        TomcatServletWebServerFactory webServer() {
            return new TomcatServletWebServerFactory(0);
        }

        @Bean
        SecurityContextHolderStrategy holder() {
            return HOLDER;
        }

        @Bean
        KeyRotation rotation() {
            return ROTATION;
        }

        @Bean
        SmartLifecycle work() {
            return new SmartLifecycle() {
                @Override
                public void start() {
                    STARTED.add("work");
                }

                @Override
                public void stop() {}

                @Override
                public boolean isRunning() {
                    return false;
                }
            };
        }
    }

    @Test
    void keys_are_rotated_and_the_portal_ends_before_anything_is_served_or_done() {
        var by = new ArrayList<String>();
        when(ROTATION.rotate(Path.of("new.key"))).then(call -> {
            by.add(HOLDER.getContext().getAuthentication().getName());
            return 2;
        });

        assertThatThrownBy(() -> start("--leaven.rotate-keys=new.key")).isInstanceOf(AbandonedRunException.class);

        assertThat(by).containsExactly("shell");
        assertThat(STARTED).isEmpty();
        start().close();
        assertThat(STARTED).containsExactlyInAnyOrder("work", "web server");
    }

    private static ConfigurableApplicationContext start(String... arguments) {
        var portal = new SpringApplication(Small.class);
        portal.addListeners((ApplicationListener<ApplicationEvent>) event -> {
            if (event instanceof WebServerInitializedEvent) {
                STARTED.add("web server");
            }
        });
        return portal.run(arguments);
    }
}
