package dev.leaven.portal.catalog;

/**
 * The defaults by which answers become results. Thresholds are floors: an organisation may raise, never lower them.
 *
 * @param minGroupSize invited people in a group before it may be shown
 * @param minResponses answers per question and group before a score is shown
 * @param minResponsesComments answers before open texts are shown
 * @param minResponsesDistribution answers before the spread is shown
 * @param minAnsweredShareIngredient share of an ingredient's questions from which an answer set counts, 0 to 1
 * @param dontKnowCountsAs {@code missing}
 * @param perspectiveRule {@code separate}: perspectives are never averaged together
 * @param spreadNoticeStdDev standard deviation between raters from which they differ
 * @param spreadWarningStdDev standard deviation from which they differ strongly
 * @param perspectiveGapWarning difference in levels between two perspectives that deserves a talk
 */
public record Scoring(
        int minGroupSize,
        int minResponses,
        int minResponsesComments,
        int minResponsesDistribution,
        boolean complementarySuppression,
        boolean freezeThresholdsAtLaunch,
        double minAnsweredShareIngredient,
        String dontKnowCountsAs,
        String perspectiveRule,
        double ingredientWeightDefault,
        double clusterWeightDefault,
        String gapFormula,
        String priorityFormula,
        double spreadNoticeStdDev,
        double spreadWarningStdDev,
        double perspectiveGapWarning) {}
