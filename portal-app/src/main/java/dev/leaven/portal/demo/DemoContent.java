package dev.leaven.portal.demo;

import dev.leaven.portal.identity.PortalUser;
import dev.leaven.portal.identity.SignedInAs;
import dev.leaven.portal.tenancy.Tenant;
import dev.leaven.portal.tenancy.TenantScope;
import dev.leaven.portal.tenancy.Tenants;
import java.net.InetAddress;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Makes the demo once, at the first start with {@code leaven.demo.enabled}. */
@Component
@ConditionalOnBooleanProperty("leaven.demo.enabled")
@Order(Ordered.LOWEST_PRECEDENCE - 1)
class DemoContent implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoContent.class);
    private static final String WELL_KNOWN_PASSWORD = "sourdough-starter";

    private final Tenants tenants;
    private final DemoAccounts accounts;
    private final DemoCampaign campaign;
    private final DemoStory story;
    private final String password;
    private final InetAddress address;

    DemoContent(
            Tenants tenants,
            DemoAccounts accounts,
            DemoCampaign campaign,
            DemoStory story,
            @Value("${leaven.demo.password}") String password,
            @Value("${server.address}") InetAddress address) {
        this.tenants = tenants;
        this.accounts = accounts;
        this.campaign = campaign;
        this.story = story;
        this.password = password;
        this.address = address;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (password.equals(WELL_KNOWN_PASSWORD) && !address.isLoopbackAddress()) {
            throw new IllegalStateException("The demo's password is public, and this portal is reachable from other"
                    + " machines. Set leaven.demo.password (LEAVEN_DEMO_PASSWORD), or leaven.demo.enabled=false.");
        }
        SignedInAs.run(DemoAccounts.OPERATOR, () -> {
            accounts.makeOperator();
            make(
                    DemoOrganisation.brightwater(),
                    lead -> campaign.published(lead, "Learning at Brightwater", List.of("en", "nl")));
            make(DemoOrganisation.zonneveld(), lead -> {
                var languages = List.of("nl", "en");
                campaign.published(lead, "Leren in Zonneveld", languages);
                campaign.underWay(lead, "Leren in Zonneveld, tussenmeting", languages);
            });
        });
    }

    private void make(DemoOrganisation plan, Consumer<PortalUser> run) {
        if (tenants.exists(plan.slug())) {
            return;
        }
        LOG.info("Making the demo organisation {}", plan.name());
        Tenant tenant = tenants.create(plan.slug(), plan.name(), plan.language());
        PortalUser lead = TenantScope.call(tenant.id(), () -> accounts.fill(tenant, plan));
        story.goOnOncePublished(lead, plan);
        run.accept(lead);
        story.await(tenant.id());
        LOG.info("{} is ready; its lead is {}", plan.name(), lead.getUsername());
    }
}
