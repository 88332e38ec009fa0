package dev.leaven.portal.catalog.app;

import dev.leaven.portal.catalog.Texts;

/**
 * Where an idea comes from.
 *
 * @param citation bibliographic, in the language of the publication
 * @param use what the recipe takes from it
 */
public record Source(String id, String citation, Texts use) {}
