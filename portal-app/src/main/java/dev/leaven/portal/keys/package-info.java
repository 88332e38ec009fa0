/** The master key, a key for each organisation under it, and what is sealed and signed with them; see {@code docs/adr/0007}. */
@ApplicationModule(
        displayName = "Keys",
        allowedDependencies = {"tenancy"})
@NullMarked
package dev.leaven.portal.keys;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
