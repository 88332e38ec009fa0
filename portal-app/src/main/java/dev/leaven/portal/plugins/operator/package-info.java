/** What the operator does with plugins: reviewing and installing them, trusting publishers, seeing how they do. */
@NullMarked
package dev.leaven.portal.plugins.operator;

import org.jspecify.annotations.NullMarked;
