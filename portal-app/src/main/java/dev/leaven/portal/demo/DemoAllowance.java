package dev.leaven.portal.demo;

import dev.leaven.portal.demo.internal.MailCatcher;
import dev.leaven.portal.plugins.operator.PluginAllowance;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The demo's plugins need no signature, and reach the mail catcher: its port on this machine, and nothing else there. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("leaven.demo.enabled")
class DemoAllowance {

    @Bean
    PluginAllowance demoPlugins(BuiltPlugins built, ObjectProvider<MailCatcher> catcher) {
        return new PluginAllowance(
                built.checksums(),
                catcher.stream().flatMap(one -> one.address().stream()).collect(Collectors.toSet()));
    }
}
