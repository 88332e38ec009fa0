package dev.leaven.portal.catalog;

/** How much is asked of learners. */
public enum QuestionnaireLength {
    /** The outcome statements and one statement per ingredient: three to four minutes. */
    SHORT,
    /** All statements. */
    FULL
}
