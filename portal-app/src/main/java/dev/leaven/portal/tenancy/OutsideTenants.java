package dev.leaven.portal.tenancy;

import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The only way past the guard, for the few pieces of work that belong to no tenant: finding out at sign-in which
 * organisations an account belongs to, and counting tenants for the operator. Each use has a name, which is logged; an
 * architecture test lists who may use it.
 */
public final class OutsideTenants {

    private static final ScopedValue<String> NAME = ScopedValue.newInstance();
    private static final Logger LOG = LoggerFactory.getLogger(OutsideTenants.class);

    private OutsideTenants() {}

    /** Runs work outside the guard. {@code name} says which work this is, in a few words. */
    public static <T> T call(String name, Supplier<T> work) {
        LOG.debug("Outside the tenants' walls: {}", name);
        return ScopedValue.where(NAME, name).call(work::get);
    }

    /** Whether the current thread works outside the guard. */
    public static boolean isActive() {
        return NAME.isBound();
    }
}
