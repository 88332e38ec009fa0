/** What stakeholders and sponsors see behind their personal links: pages that read like a letter, without a script. */
@NullMarked
package dev.leaven.portal.validation.ui.review;

import org.jspecify.annotations.NullMarked;
