package dev.leaven.portal.catalog;

/** How many statements learners are asked. */
public enum QuestionnaireLength {
    /** The outcome statements and one statement per ingredient: three to four minutes. */
    SHORT,
    /** All statements. */
    FULL
}
