/** How two measurements are compared, and what is kept of a report. */
@NullMarked
package dev.leaven.portal.insight.internal;

import org.jspecify.annotations.NullMarked;
