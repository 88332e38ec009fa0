package dev.leaven.portal.catalog;

/**
 * One of the baking instructions.
 *
 * @param order from 1
 * @param produces what it leaves behind
 * @param gate when it is done
 */
public record Step(String id, int order, Texts name, Texts produces, Texts gate) {}
