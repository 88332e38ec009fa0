package dev.leaven.portal.insight.app;

import org.jspecify.annotations.Nullable;

/**
 * What a lead types into the learning report.
 *
 * @param hours that people spent on learning; null where nobody counted
 * @param hoursSource where that figure comes from, up to {@value #LONGEST_SOURCE} characters
 * @param money that was spent, in whole units of the organisation's currency; null likewise
 * @param moneySource likewise
 * @param nextYear what is chosen for next year, up to {@value #LONGEST_TEXT} characters
 */
public record ReportWords(
        @Nullable Integer hours,
        String hoursSource,
        @Nullable Integer money,
        String moneySource,
        String nextYear) {

    public static final int LONGEST_SOURCE = 200;
    public static final int LONGEST_TEXT = 2_000;

    public static final ReportWords NONE = new ReportWords(null, "", null, "", "");

    /** @throws ReportRefused where a figure is negative or without a source, or a text too long */
    void check() {
        figure("hours", hours, "hours-source", hoursSource);
        figure("money", money, "money-source", moneySource);
        if (nextYear.length() > LONGEST_TEXT) {
            throw new ReportRefused("next-year", "report.refused.long", LONGEST_TEXT);
        }
    }

    private static void figure(String field, @Nullable Integer figure, String sourceField, String source) {
        if (figure != null && figure < 0) {
            throw new ReportRefused(field, "report.refused.negative");
        }
        if (figure != null && source.isBlank()) {
            throw new ReportRefused(sourceField, "report.refused.source");
        }
        if (source.length() > LONGEST_SOURCE) {
            throw new ReportRefused(sourceField, "report.refused.long", LONGEST_SOURCE);
        }
    }
}
