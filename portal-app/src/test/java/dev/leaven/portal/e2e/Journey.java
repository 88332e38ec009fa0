package dev.leaven.portal.e2e;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** A journey in a browser: when it fails, every open page and the portal's log are kept under {@code target/e2e}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@ExtendWith(FailureKeeper.class)
@Timeout(value = 10, unit = TimeUnit.MINUTES)
public @interface Journey {}
