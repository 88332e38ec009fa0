package dev.leaven.portal.plugins.internal;

import dev.leaven.host.HostSetup;
import dev.leaven.host.PluginHost;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The host that runs this node's plugins. */
@Configuration(proxyBeanMethods = false)
class HostSetupBeans {

    @Bean(destroyMethod = "close")
    PluginHost pluginHost(@Value("${leaven.data-dir}") Path data) {
        return new PluginHost(HostSetup.in(data.resolve("plugins")));
    }
}
