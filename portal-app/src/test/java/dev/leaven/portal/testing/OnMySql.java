package dev.leaven.portal.testing;

import dev.leaven.portal.testing.mysql.MySqlConnection;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/**
 * Gives a Spring test a MySQL database of its own, a clock that stands still, and a portal without demo content. Goes
 * on top of {@code @SpringBootTest} or {@code @ApplicationModuleTest}; {@link PortalTest} has it already.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@Import({MySqlConnection.class, TestClock.class, Workers.class})
@TestPropertySource(
        properties = {
            "leaven.demo.enabled=false",
            "leaven.data-dir=${leaven.test-folder:target/test}/data",
            "vaadin.launch-browser=false",
            "vaadin.devmode.usageStatistics.enabled=false"
        })
public @interface OnMySql {}
