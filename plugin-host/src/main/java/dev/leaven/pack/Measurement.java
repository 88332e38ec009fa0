package dev.leaven.pack;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The method's distinctions hold: one scale of each kind, experts by name, learners anonymous and on agreement. */
final class Measurement implements PackRule {

    private static final List<String> SCALE_KINDS = List.of("maturity", "likert", "importance", "position");

    @Override
    public void check(Spot pack, Report report) {
        for (String kind : SCALE_KINDS) {
            long found = withValue(pack.select("scales[]"), "kind", kind).count();
            if (found != 1) {
                report.problem("scales", "exactly one scale must be of kind " + kind + ", but " + found + " are");
            }
        }
        var likert = ids(withValue(pack.select("scales[]"), "kind", "likert"));
        problems(pack, "outcomeScale.scale", likert, "must be the scale of kind likert", report);

        var position = ids(withValue(pack.select("scales[]"), "kind", "position"));
        problems(pack, "matrix.scale", position, "must be the scale of kind position", report);

        new Experts(pack).check(pack, report);
        var learners = ids(withValue(pack.select("perspectives[]"), "identified", "false"));
        problems(
                pack,
                "outcomeScale.perspective",
                learners,
                "must be a perspective that answers anonymously (identified: false)",
                report);
    }

    private static Stream<Spot> withValue(Stream<Spot> spots, String property, String value) {
        return spots.filter(spot -> value.equals(spot.node().path(property).asString("")));
    }

    private static Set<String> ids(Stream<Spot> spots) {
        return spots.flatMap(spot -> spot.child("id").string()).collect(Collectors.toSet());
    }

    private static void problems(Spot pack, String selector, Set<String> allowed, String reason, Report report) {
        pack.select(selector)
                .filter(spot -> spot.string().anyMatch(id -> !allowed.contains(id)))
                .forEach(spot -> report.problem(spot.path(), reason));
    }
}
