package dev.leaven.portal.actionplan.app;

/** How something stands to an ingredient. */
public enum Stand {
    SUPPORTS,
    SILENT,
    CONTRADICTS
}
