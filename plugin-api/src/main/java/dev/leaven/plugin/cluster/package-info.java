/**
 * Question clusters: content in the schema of the recipe's own pack. Most need no class at all, only
 * {@code leaven/pack.yaml} in the jar.
 */
@NullMarked
package dev.leaven.plugin.cluster;

import org.jspecify.annotations.NullMarked;
