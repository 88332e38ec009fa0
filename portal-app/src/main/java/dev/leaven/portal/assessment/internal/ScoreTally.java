package dev.leaven.portal.assessment.internal;

import dev.leaven.portal.assessment.Answer;
import org.jspecify.annotations.Nullable;

/** Adds up scores of one subject in one group: count, mean, spread and how often each answer was given. */
final class ScoreTally {

    private int n;
    private double sum;
    private double squares;
    private final int[] counts = new int[Answer.HIGHEST];
    private int dontKnow;
    private int notApplicable;

    void add(Answer answer) {
        if (answer.rated()) {
            add(answer.code());
            counts[answer.code() - 1]++;
        } else if (answer.equals(Answer.DONT_KNOW)) {
            dontKnow++;
        } else {
            notApplicable++;
        }
    }

    void add(double score) {
        n++;
        sum += score;
        squares += score * score;
    }

    int n() {
        return n;
    }

    /** Null without a score. */
    @Nullable
    Double mean() {
        return n == 0 ? null : sum / n;
    }

    /** The sample's standard deviation (n − 1); null below two scores. */
    @Nullable
    Double deviation() {
        return n < 2 ? null : Math.sqrt(Math.max(0, (squares - sum * sum / n) / (n - 1)));
    }

    int count(int level) {
        return counts[level - 1];
    }

    int dontKnow() {
        return dontKnow;
    }

    int notApplicable() {
        return notApplicable;
    }
}
