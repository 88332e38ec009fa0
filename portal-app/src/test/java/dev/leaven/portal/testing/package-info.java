/** What tests share: a movable clock and the meta-annotations of a Spring test. */
@NullMarked
package dev.leaven.portal.testing;

import org.jspecify.annotations.NullMarked;
