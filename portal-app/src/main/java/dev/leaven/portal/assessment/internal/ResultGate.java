package dev.leaven.portal.assessment.internal;

import dev.leaven.portal.assessment.Score;
import dev.leaven.portal.assessment.Score.Band;
import java.util.List;

/** The one gate between published rows and whoever wants to see them. Trusts no row: thresholds are checked again. */
public final class ResultGate {

    private static final double LOW_BAND = 1.5;
    private static final double HIGH_BAND = 4.5;

    private final Thresholds thresholds;

    public ResultGate(Thresholds thresholds) {
        this.thresholds = thresholds;
    }

    public Score pass(ResultRow row) {
        boolean anonymous = row.perspective().equals(LearnerResultRows.PERSPECTIVE);
        if (row.hidden() == Suppression.Reason.PROTECTS_OTHERS) {
            return new Score.ProtectsOthers();
        }
        if (row.hidden() != null || anonymous && row.n() < thresholds.forScores()) {
            return new Score.TooFew(thresholds.forScores());
        }
        if (row.mean() == null) {
            return new Score.NoAnswer();
        }
        return anonymous && row.n() < thresholds.forDistributions() ? banded(row, row.mean()) : full(row, row.mean());
    }

    private static Score banded(ResultRow row, double mean) {
        Band band = mean <= LOW_BAND ? Band.OR_LOWER : mean >= HIGH_BAND ? Band.OR_HIGHER : Band.EXACT;
        double shown = switch (band) {
            case OR_LOWER -> LOW_BAND;
            case OR_HIGHER -> HIGH_BAND;
            case EXACT -> mean;
        };
        return new Score.Shown(shown, band, row.n(), null, List.of(), null);
    }

    /** A row without counts is one whose distribution would give a smaller group's away. */
    private static Score full(ResultRow row, double mean) {
        boolean counted = row.subject().kind() == ResultSubject.Kind.QUESTION
                && !row.counts().equals(ResultRow.NO_COUNTS);
        return new Score.Shown(
                mean,
                Band.EXACT,
                row.n(),
                row.deviation(),
                counted ? row.counts() : List.of(),
                counted ? row.dontKnow() : null);
    }
}
