package dev.leaven.portal.validation.app;

/**
 * By what people will see that an action worked. What was not said is empty.
 *
 * @param measure what is counted or asked
 * @param baseline how it stands now
 * @param target how it should stand afterwards
 */
public record SuccessMeasure(String measure, String baseline, String target) {}
