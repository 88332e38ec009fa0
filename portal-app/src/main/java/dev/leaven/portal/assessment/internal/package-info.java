/** Persistence, scoring and suppression. */
@NullMarked
package dev.leaven.portal.assessment.internal;

import org.jspecify.annotations.NullMarked;
