package dev.leaven.portal.demo;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/** The portal as it is after the one-command start, on H2; its plugins are made for tests, under the names of ours. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:demo;MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE",
            "leaven.demo.enabled=true",
            "leaven.demo.mail.port=0",
            "leaven.data-dir=target/test-data",
            "vaadin.launch-browser=false"
        })
@ContextConfiguration(initializers = DemoPluginFolder.class)
public @interface DemoTest {}
