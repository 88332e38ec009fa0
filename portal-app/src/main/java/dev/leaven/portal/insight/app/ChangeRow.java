package dev.leaven.portal.insight.app;

import dev.leaven.portal.assessment.Score;

/**
 * One subject, then and now.
 *
 * @param id of the outcome scale, the cluster or the ingredient
 */
public record ChangeRow(String id, Score then, Score now, Change change) {}
