/** What the operator does with plugins: reviewing and installing them, trusting publishers, seeing how they do. */
@NullMarked
@NamedInterface("operator-app")
package dev.leaven.portal.plugins.operator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
