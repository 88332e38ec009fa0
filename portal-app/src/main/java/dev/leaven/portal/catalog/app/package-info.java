/** Parts of the recipe that only its own pages show, until another module reads them and they move up. */
@NullMarked
package dev.leaven.portal.catalog.app;

import org.jspecify.annotations.NullMarked;
