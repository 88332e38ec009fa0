/** Use cases of leads who measure again and report to the board. */
@NullMarked
@NamedInterface("app")
package dev.leaven.portal.insight.app;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
