package dev.leaven.portal.catalog;

/**
 * From which side people look at learning.
 *
 * @param identified whether they answer by name; otherwise their answers are anonymous
 */
public record Perspective(String id, Texts name, Texts description, boolean identified) {}
