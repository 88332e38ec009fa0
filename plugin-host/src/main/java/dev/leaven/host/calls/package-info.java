/** Calls a plugin: deadline, bulkhead, breaker, and what is counted of it. */
@NullMarked
package dev.leaven.host.calls;

import org.jspecify.annotations.NullMarked;
