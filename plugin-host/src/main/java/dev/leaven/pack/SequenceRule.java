package dev.leaven.pack;

import java.util.List;
import java.util.stream.IntStream;

/** Levels are complete and in order, and so are the numbers of clusters and steps. */
final class SequenceRule implements PackRule {

    private static final int LEVELS = 5;

    @Override
    public void check(PackNode pack, Report report) {
        pack.select("scales[].levels").forEach(levels -> check(levels, "level", LEVELS, report));
        pack.select("clusters[].ingredients[].levels").forEach(levels -> check(levels, "level", LEVELS, report));
        for (String ordered : List.of("clusters", "steps")) {
            pack.select(ordered).forEach(all -> check(all, "order", all.node().size(), report));
        }
    }

    private static void check(PackNode list, String number, int last, Report report) {
        var found = list.elements()
                .map(place -> place.node().path(number).asString("?"))
                .toList();
        var wanted = IntStream.rangeClosed(1, last).mapToObj(Integer::toString).toList();
        if (!found.equals(wanted)) {
            report.problem(
                    list.path(),
                    PackFault.NOT_IN_SEQUENCE,
                    number,
                    String.join(", ", wanted),
                    String.join(", ", found));
        }
    }
}
