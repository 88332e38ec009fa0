package dev.leaven.portal.validation.app;

/**
 * A person or a unit by key, with the name that it had when the version was frozen.
 *
 * @param id as in addresses: a TSID's text
 */
public record FrozenName(String id, String name) {}
