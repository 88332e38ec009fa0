package dev.leaven.pack;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The method's distinctions hold: one scale of each kind, experts by name, learners anonymous and on agreement. */
final class MeasurementRule implements PackRule {

    private static final List<String> SCALE_KINDS = List.of("maturity", "likert", "importance", "position");

    @Override
    public void check(PackNode pack, Report report) {
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

        new ExpertRule(pack).check(pack, report);
        var learners = ids(withValue(pack.select("perspectives[]"), "identified", "false"));
        problems(pack, "outcomeScale.perspective", learners, report, PackFault.NOT_ANONYMOUS);
    }

    private static Stream<PackNode> withValue(Stream<PackNode> places, String property, String value) {
        return places.filter(place -> value.equals(place.node().path(property).asString("")));
    }

    private static Set<String> ids(Stream<PackNode> places) {
        return places.flatMap(place -> place.child("id").string()).collect(Collectors.toSet());
    }

    private static void problems(
            PackNode pack, String selector, Set<String> allowed, Report report, PackFault fault, String... details) {
        pack.select(selector)
                .filter(place -> place.string().anyMatch(id -> !allowed.contains(id)))
                .forEach(place -> report.problem(place.path(), fault, details));
    }
}
