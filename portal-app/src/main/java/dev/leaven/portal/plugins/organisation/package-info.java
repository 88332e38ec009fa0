/** What an organisation does with plugins: enabling them, and filling in their settings. */
@NullMarked
@NamedInterface("organisation-app")
package dev.leaven.portal.plugins.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
