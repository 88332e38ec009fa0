/** Writes {@code plugins/reference} from the API's sources and the pack schema, and notices when it is out of date. */
@NullMarked
package dev.leaven.reference;

import org.jspecify.annotations.NullMarked;
