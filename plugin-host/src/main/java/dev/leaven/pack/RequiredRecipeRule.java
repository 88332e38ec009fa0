package dev.leaven.pack;

/** The recipe at hand is the one that an extension asks for. Ranges are written as in {@code Plugin-Requires}. */
record RequiredRecipeRule(PackNode recipe) implements PackRule {

    @Override
    public void check(PackNode pack, Report report) {
        String id = text("id");
        String version = text("version");
        pack.select("pack.id")
                .filter(place -> place.string().anyMatch(id::equals))
                .forEach(place -> report.problem(place.path(), PackFault.ID_OF_THE_RECIPE));
        pack.select("pack.requires.id")
                .filter(place -> place.string().anyMatch(asked -> !asked.equals(id)))
                .forEach(place -> report.problem(place.path(), PackFault.OTHER_RECIPE, id));
        pack.select("pack.requires.version")
                .forEach(place -> place.string().forEach(range -> compare(range, version, place.path(), report)));
    }

    private static void compare(String range, String version, String path, Report report) {
        try {
            if (!VersionRange.includes(range, version)) {
                report.problem(path, PackFault.OTHER_RECIPE_VERSION, range, version);
            }
        } catch (IllegalArgumentException _) {
            report.problem(path, PackFault.NO_RANGE, range);
        }
    }

    private String text(String property) {
        return recipe.child("pack").node().path(property).stringValue();
    }
}
