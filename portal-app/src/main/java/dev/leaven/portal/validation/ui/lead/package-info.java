/** Where a lead names stakeholders, puts a plan before them, answers them, and sees what was signed. */
@NullMarked
package dev.leaven.portal.validation.ui.lead;

import org.jspecify.annotations.NullMarked;
