/** What this module's own pages do and show. */
@NullMarked
package dev.leaven.portal.assessment.app;

import org.jspecify.annotations.NullMarked;
