/** The kit of user-interface parts that every view is made of; it knows no domain and needs no Spring bean. */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package dev.leaven.portal.components;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
