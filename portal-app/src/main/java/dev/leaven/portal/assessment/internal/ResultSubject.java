package dev.leaven.portal.assessment.internal;

/**
 * What a figure is about.
 *
 * @param id of the question, ingredient, cluster or outcome scale in the pack
 */
public record ResultSubject(Kind kind, String id) {

    /** Kinds of figures. */
    public enum Kind {
        /** How many took part. */
        RESPONSE,
        /** The outcome scale. */
        INDEX,
        CLUSTER,
        INGREDIENT,
        QUESTION,
        /** How important experts find an ingredient. */
        IMPORTANCE
    }
}
