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
                report.problem("scales", PackFault.SCALE_OF_A_KIND, kind, Long.toString(found));
            }
        }
        var likert = ids(withValue(pack.select("scales[]"), "kind", "likert"));
        problems(pack, "outcomeScale.scale", likert, report, PackFault.NOT_THE_SCALE, "likert");

        var position = ids(withValue(pack.select("scales[]"), "kind", "position"));
        problems(pack, "matrix.scale", position, report, PackFault.NOT_THE_SCALE, "position");

        new Experts(pack).check(pack, report);
        var learners = ids(withValue(pack.select("perspectives[]"), "identified", "false"));
        problems(pack, "outcomeScale.perspective", learners, report, PackFault.NOT_ANONYMOUS);
    }

    private static Stream<Spot> withValue(Stream<Spot> spots, String property, String value) {
        return spots.filter(spot -> value.equals(spot.node().path(property).asString("")));
    }

    private static Set<String> ids(Stream<Spot> spots) {
        return spots.flatMap(spot -> spot.child("id").string()).collect(Collectors.toSet());
    }

    private static void problems(
            Spot pack, String selector, Set<String> allowed, Report report, PackFault fault, String... details) {
        pack.select(selector)
                .filter(spot -> spot.string().anyMatch(id -> !allowed.contains(id)))
                .forEach(spot -> report.problem(spot.path(), fault, details));
    }
}
