package dev.leaven.pack;

import java.util.function.Predicate;
import java.util.stream.Stream;

/** Ids of an extension begin with its prefix, and nothing of the recipe does: so packs never claim each other's ids. */
record PrefixRule(PackNode recipe) implements PackRule {

    @Override
    public void check(PackNode pack, Report report) {
        pack.select("pack.idPrefix")
                .forEach(declared -> declared.string().forEach(prefix -> {
                    ids(recipe)
                            .filter(id -> id.startsWith(prefix))
                            .findFirst()
                            .ifPresent(id -> report.problem(declared.path(), PackFault.PREFIX_TAKEN, id));
                    outside(pack, "pack")
                            .map(place -> place.child("id"))
                            .forEach(id -> id.string()
                                    .filter(Predicate.not(value -> value.startsWith(prefix)))
                                    .forEach(value ->
                                            report.problem(id.path(), PackFault.WITHOUT_PREFIX, value, prefix)));
                }));
    }

    private static Stream<String> ids(PackNode pack) {
        return pack.tree().map(place -> place.child("id")).flatMap(PackNode::string);
    }

    private static Stream<PackNode> outside(PackNode pack, String property) {
        return pack.tree()
                .filter(place -> !place.path().equals(property) && !place.path().startsWith(property + "."));
    }
}
