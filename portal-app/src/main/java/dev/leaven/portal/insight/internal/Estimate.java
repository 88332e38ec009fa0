package dev.leaven.portal.insight.internal;

import dev.leaven.portal.insight.app.Change;

/**
 * A mean with how far it may lie from the true one.
 *
 * @param standardError the standard deviation of the mean, at least 0
 */
record Estimate(double mean, double standardError) {

    /** Of the standard normal distribution: 95 % lie within this on both sides. */
    private static final double Z = 1.959964;

    /**
     * What has changed since an earlier mean of other answers: the difference d of the two means, and d ± 1.96 √(e₁² + e₂²)
     * with standard errors e = s / √n, by the normal approximation for large independent samples.
     *
     * <p>Source: D. G. Altman and M. J. Gardner, "Means and their differences", in D. G. Altman et al. (eds), <i>Statistics with
     * Confidence</i>, 2nd edition, BMJ Books 2000, chapter 4. Where the same people answer twice, which nobody can know here,
     * the two are usually not independent and the interval is wider than it had to be.
     */
    Change.Interval since(Estimate then) {
        double difference = mean - then.mean;
        double reach = Z * Math.hypot(standardError, then.standardError);
        return new Change.Interval(difference, difference - reach, difference + reach);
    }

    /** @param deviation the sample's standard deviation (n − 1) */
    static double standardError(double deviation, int n) {
        return deviation / Math.sqrt(n);
    }
}
