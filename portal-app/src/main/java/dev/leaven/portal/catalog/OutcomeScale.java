package dev.leaven.portal.catalog;

import java.util.List;

/** The outcome next to the conditions: statements whose mean is the engagement index, never mixed with the clusters. */
public record OutcomeScale(
        String id,
        String scale,
        String perspective,
        Texts name,
        Texts description,
        List<Statement> items,
        OpenQuestion openQuestion) {

    public OutcomeScale {
        items = List.copyOf(items);
    }

    /** One statement of the index. */
    public record Statement(String id, String dimension, Texts text) {}

    /** The one question that is answered in words. */
    public record OpenQuestion(String id, boolean optional, Texts text) {}
}
