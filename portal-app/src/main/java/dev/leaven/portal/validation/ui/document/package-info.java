/** A frozen plan as a document: to read, to print, to sign on paper, and to compare with another version. */
@NullMarked
package dev.leaven.portal.validation.ui.document;

import org.jspecify.annotations.NullMarked;
