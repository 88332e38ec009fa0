package dev.leaven.portal.tenancy;

import org.jspecify.annotations.Nullable;

/**
 * A unit in its place in the tree.
 *
 * @param parent null for the top
 * @param depth 0 for the top
 */
public record UnitNode(UnitId id, @Nullable UnitId parent, String name, int depth) {}
