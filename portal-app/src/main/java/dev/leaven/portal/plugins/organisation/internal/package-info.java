/** Persistence and helpers of what an organisation enables and fills in. */
@NullMarked
package dev.leaven.portal.plugins.organisation.internal;

import org.jspecify.annotations.NullMarked;
