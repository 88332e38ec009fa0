package dev.leaven.portal.plugins.operator.internal;

import dev.leaven.host.HostSetup;
import dev.leaven.host.PluginHost;
import dev.leaven.host.network.NetworkPolicy;
import dev.leaven.portal.plugins.operator.PluginAllowance;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The host that runs this node's plugins. */
@Configuration(proxyBeanMethods = false)
class HostSetupBeans {

    @Bean
    NodeName nodeName() {
        return NodeName.ofThisProcess();
    }

    /** @param allowed ranges of addresses beyond the public ones, such as {@code 10.1.0.0/16} */
    @Bean(destroyMethod = "close")
    PluginHost pluginHost(
            WorkFolder folder,
            HostTrust trust,
            CatalogPackReviewer packs,
            Clock clock,
            @Value("${leaven.plugins.allowed-ranges:}") List<String> allowed,
            ObjectProvider<PluginAllowance> allowances) {
        var sockets = allowances.stream().flatMap(one -> one.sockets().stream()).collect(Collectors.toSet());
        return new PluginHost(HostSetup.in(folder.running())
                .trusting(trust)
                .checking(packs)
                .reaching(NetworkPolicy.allowing(allowed).withSocketsTo(sockets))
                .at(clock));
    }
}
