package dev.leaven.portal.validation.app;

/**
 * What an action says in words of its own. What was not said is empty.
 *
 * @param expectedChange what people will do or notice differently
 */
public record ActionWording(String title, String description, String expectedChange) {}
