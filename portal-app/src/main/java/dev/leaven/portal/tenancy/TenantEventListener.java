package dev.leaven.portal.tenancy;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.scheduling.annotation.Async;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Hears a {@link TenantEvent} after its transaction has committed, on a thread of its own, with the event's tenant
 * bound before any transaction opens. The method itself is not transactional; it calls a service that is.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Async
@TransactionalEventListener
public @interface TenantEventListener {}
