package dev.leaven.pack;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every id that is referred to exists, among the things of its kind. */
final class ReferenceRule implements PackRule {

    private record Reference(String from, String to) {}

    private static final List<Reference> ALL = List.of(
            new Reference("outcomeScale.scale", "scales"),
            new Reference("outcomeScale.perspective", "perspectives"),
            new Reference("clusters[].ingredients[].sources[]", "sources"),
            new Reference("clusters[].ingredients[].questions[].audiences[]", "perspectives"),
            new Reference("clusters[].ingredients[].actions[].owner", "perspectives"),
            new Reference("obstacles[].ingredients[]", "clusters[].ingredients"),
            new Reference("matrix.scale", "scales"),
            new Reference("messageTemplates[].step", "steps"),
            new Reference("messageTemplates[].audienceLevels[]", "audienceLevels"),
            new Reference("messageTemplates[].channels[]", "channels"));

    private final List<PackNode> others;

    /** @param recipes packs whose things may be referred to beside the own ones */
    ReferenceRule(PackNode... recipes) {
        others = List.of(recipes);
    }

    @Override
    public void check(PackNode pack, Report report) {
        for (Reference reference : ALL) {
            // An obstacle of an extension speaks of its own ingredients.
            Stream<PackNode> where = reference.to.startsWith("clusters")
                    ? Stream.of(pack)
                    : Stream.concat(Stream.of(pack), others.stream());
            Set<String> known = where.flatMap(one -> one.select(reference.to + "[].id"))
                    .flatMap(PackNode::string)
                    .collect(Collectors.toSet());
            pack.select(reference.from)
                    .forEach(place -> place.string()
                            .filter(id -> !known.contains(id))
                            .forEach(id -> report.problem(
                                    place.path(), PackFault.NO_SUCH_THING, id, reference.to.replace("[]", ""))));
        }
    }
}
