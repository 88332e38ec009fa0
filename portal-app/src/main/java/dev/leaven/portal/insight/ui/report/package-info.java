/** The learning report on screen, on paper and as a PDF. */
@NullMarked
package dev.leaven.portal.insight.ui.report;

import org.jspecify.annotations.NullMarked;
