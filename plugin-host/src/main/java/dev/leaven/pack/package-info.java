/** Packs of content: their JSON Schema and the rules that a schema can't say. */
@NullMarked
package dev.leaven.pack;

import org.jspecify.annotations.NullMarked;
