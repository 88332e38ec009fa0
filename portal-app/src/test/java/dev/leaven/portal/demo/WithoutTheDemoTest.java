package dev.leaven.portal.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinService;
import dev.leaven.portal.demo.app.CaughtLetters;
import dev.leaven.portal.demo.internal.MailCatcher;
import dev.leaven.portal.plugins.operator.PluginAllowance;
import dev.leaven.portal.testing.Organisations;
import dev.leaven.portal.testing.PortalUiTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Nothing catches mail, nothing is let in unsigned, and nobody finds a page about it. */
class WithoutTheDemoTest extends PortalUiTest {

    @Autowired
    private ApplicationContext context;

    @Test
    void nothing_of_it_is_there() {
        assertThat(context.getBeanNamesForType(MailCatcher.class)).isEmpty();
        assertThat(context.getBeanNamesForType(CaughtLetters.class)).isEmpty();
        assertThat(context.getBeanNamesForType(PluginAllowance.class)).isEmpty();
        assertThat(context.getBeanNamesForType(DemoInstallations.class)).isEmpty();
    }

    @Test
    void neither_is_its_page() {
        open(Organisations.OPERATOR, "demo/mail");

        assertThat(view()).isEqualTo("NotFoundView");
        var registry = VaadinService.getCurrent().getRouter().getRegistry();
        assertThat(RouteConfiguration.forRegistry(registry).getAvailableRoutes())
                .noneMatch(route -> route.getTemplate().startsWith("demo"));
    }
}
