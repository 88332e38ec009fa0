package dev.leaven.pack;

/** The recipe at hand is the one that an extension asks for. Ranges are written as in {@code Plugin-Requires}. */
record RequiredRecipe(Spot recipe) implements PackRule {

    @Override
    public void check(Spot pack, Report report) {
        String id = text("id");
        String version = text("version");
        pack.select("pack.id")
                .filter(spot -> spot.string().anyMatch(id::equals))
                .forEach(spot -> report.problem(spot.path(), PackFault.ID_OF_THE_RECIPE));
        pack.select("pack.requires.id")
                .filter(spot -> spot.string().anyMatch(asked -> !asked.equals(id)))
                .forEach(spot -> report.problem(spot.path(), PackFault.OTHER_RECIPE, id));
        pack.select("pack.requires.version")
                .forEach(spot -> spot.string().forEach(range -> compare(range, version, spot.path(), report)));
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
