package dev.leaven.portal.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/**
 * The whole portal on MySQL, with MockMvc and without a server. Tests annotated with this alone share one context and
 * its database, so each makes its own tenant and cleans nothing.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@SpringBootTest
@AutoConfigureMockMvc
@Import({
    Organisations.class,
    Assessments.class,
    PlanChanging.class,
    Planning.class,
    StakeholderPhones.class,
    Validating.class,
    Tables.class,
    FakeChannels.class,
    FakeWriter.class,
    FakeLinkPage.class,
    FakeLinks.class,
    FakeUses.class,
    Members.class,
    PluginJars.class
})
@OnMySql
public @interface PortalTest {}
