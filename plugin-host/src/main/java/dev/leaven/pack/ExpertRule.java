package dev.leaven.pack;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * Only perspectives that answer by name are asked on the levels.
 *
 * @param recipe whose perspectives count
 */
record ExpertRule(PackNode recipe) implements PackRule {

    @Override
    public void check(PackNode pack, Report report) {
        Set<String> experts = recipe.select("perspectives[]")
                .filter(perspective -> perspective.node().path("identified").asBoolean(false))
                .flatMap(perspective -> perspective.child("id").string())
                .collect(Collectors.toSet());
        pack.select("clusters[].ingredients[].questions[].audiences[]")
                .filter(audience -> audience.string().anyMatch(id -> !experts.contains(id)))
                .forEach(audience -> report.problem(audience.path(), PackFault.NOT_BY_NAME));
    }
}
