package dev.leaven.portal.catalog;

/** How many statements learners are asked. */
public enum QuestionnaireLength {
    /** The outcome statements and one statement per ingredient: three to four minutes. */
    SHORT,
    /** All statements. */
    FULL,
    /** The outcome statements, and those of the short form about some ingredients: between two larger measurements. */
    PULSE
}
