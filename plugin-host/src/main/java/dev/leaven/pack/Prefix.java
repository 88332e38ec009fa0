package dev.leaven.pack;

import java.util.function.Predicate;
import java.util.stream.Stream;

/** Ids of an extension begin with its prefix, and nothing of the recipe does: so packs never claim each other's ids. */
record Prefix(Spot recipe) implements PackRule {

    @Override
    public void check(Spot pack, Report report) {
        pack.select("pack.idPrefix")
                .forEach(declared -> declared.string().forEach(prefix -> {
                    ids(recipe)
                            .filter(id -> id.startsWith(prefix))
                            .findFirst()
                            .ifPresent(id -> report.problem(declared.path(), PackFault.PREFIX_TAKEN, id));
                    outside(pack, "pack")
                            .map(spot -> spot.child("id"))
                            .forEach(id -> id.string()
                                    .filter(Predicate.not(value -> value.startsWith(prefix)))
                                    .forEach(value ->
                                            report.problem(id.path(), PackFault.WITHOUT_PREFIX, value, prefix)));
                }));
    }

    private static Stream<String> ids(Spot pack) {
        return pack.tree().map(spot -> spot.child("id")).flatMap(Spot::string);
    }

    private static Stream<Spot> outside(Spot pack, String property) {
        return pack.tree()
                .filter(spot -> !spot.path().equals(property) && !spot.path().startsWith(property + "."));
    }
}
