package dev.leaven.portal.catalog;

/** A goal to fill in; the text holds placeholders such as <code>{{from}}</code>. */
public record GoalTemplate(String id, Metric metric, Texts text) {

    /** What the goal is measured by. */
    public enum Metric {
        INDEX,
        INGREDIENT,
        PERSPECTIVE_GAP,
        REACH,
        RESPONSE,
        ACTION
    }
}
