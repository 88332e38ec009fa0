package dev.leaven.portal.catalog;

/** Whether a pack is the recipe itself or adds to it. */
public enum PackKind {
    CORE,
    EXTENSION
}
