package dev.leaven.portal.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Times of quiet rounds and of disturbed ones beside them, in nanoseconds. */
final class RoundPairs {

    private final List<Long> quiet = new ArrayList<>();
    private final List<Long> disturbed = new ArrayList<>();
    private final List<Double> ratios = new ArrayList<>();

    void add(List<Long> quietRound, List<Long> disturbedRound) {
        quiet.addAll(quietRound);
        disturbed.addAll(disturbedRound);
        ratios.add(at(disturbedRound, 95) / at(quietRound, 95));
    }

    int count() {
        return ratios.size();
    }

    @Override
    public String toString() {
        if (ratios.isEmpty()) {
            return "no pair of rounds";
        }
        var sorted = ratios.stream().sorted().toList();
        int last = sorted.size() - 1;
        double median = (sorted.get(last / 2) + sorted.get(last - last / 2)) / 2;
        var percentiles = Stream.of(50, 95, 99)
                .map(percent -> "p%d %.1f -> %.1f ms, ".formatted(percent, at(quiet, percent), at(disturbed, percent)))
                .reduce("", String::concat);
        return percentiles
                + "p95 %.2f times, median of %d pairs %.2f [%.2f to %.2f]"
                        .formatted(
                                at(disturbed, 95) / at(quiet, 95),
                                sorted.size(),
                                median,
                                sorted.get(last / 4),
                                sorted.get(last - last / 4));
    }

    /** Milliseconds. */
    private static double at(List<Long> times, int percent) {
        long[] sorted = times.stream().mapToLong(Long::longValue).sorted().toArray();
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1e6;
    }
}
