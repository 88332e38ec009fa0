package dev.leaven.portal.insight.internal;

import dev.leaven.portal.assessment.Score;
import dev.leaven.portal.assessment.Score.Band;
import dev.leaven.portal.insight.app.Change;
import dev.leaven.portal.insight.app.Change.Reason;
import dev.leaven.portal.insight.app.Change.Way;
import java.util.OptionalDouble;

/** What two published scores say about a change, and no more than they can say. */
final class ScoreChange {

    /** Fewer answers, then or now, show a direction only. */
    static final int LEAST_FOR_AN_INTERVAL = 30;

    /** A difference of means below this is about the same: a quarter of a step on a scale of five. */
    private static final double ABOUT_THE_SAME = 0.25;

    private ScoreChange() {}

    /** @param errorThen standard error of the mean then, empty where no spread was published; likewise {@code errorNow} */
    static Change between(Score then, Score now, OptionalDouble errorThen, OptionalDouble errorNow) {
        if (hidden(then) || hidden(now)) {
            return new Change.Unknown(Reason.HIDDEN);
        }
        if (!(then instanceof Score.Shown before && now instanceof Score.Shown after)) {
            return new Change.Unknown(Reason.NOTHING);
        }
        double difference = after.mean() - before.mean();
        Way way = Math.abs(difference) < ABOUT_THE_SAME ? Way.SAME : difference > 0 ? Way.UP : Way.DOWN;
        if (way == Way.SAME && (before.band() != Band.EXACT || after.band() != Band.EXACT)) {
            return new Change.Unknown(Reason.BOUNDS);
        }
        if (Math.min(before.n(), after.n()) < LEAST_FOR_AN_INTERVAL) {
            return new Change.Direction(way, Reason.FEW_ANSWERS);
        }
        if (errorThen.isEmpty() || errorNow.isEmpty()) {
            return new Change.Direction(way, Reason.NO_SPREAD);
        }
        return new Estimate(after.mean(), errorNow.getAsDouble())
                .since(new Estimate(before.mean(), errorThen.getAsDouble()));
    }

    private static boolean hidden(Score score) {
        return score instanceof Score.TooFew || score instanceof Score.ProtectsOthers;
    }
}
