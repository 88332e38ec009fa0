package dev.leaven.pack;

/** The recipe at hand is the one that an extension asks for. Ranges are written as in {@code Plugin-Requires}. */
record RequiredRecipe(Spot recipe) implements PackRule {

    @Override
    public void check(Spot pack, Report report) {
        String id = text("id");
        String version = text("version");
        pack.select("pack.id")
                .filter(spot -> spot.string().anyMatch(id::equals))
                .forEach(spot -> report.problem(spot.path(), "is the recipe's own id"));
        pack.select("pack.requires.id")
                .filter(spot -> spot.string().anyMatch(asked -> !asked.equals(id)))
                .forEach(spot -> report.problem(spot.path(), "must be \"" + id + "\""));
        pack.select("pack.requires.version")
                .forEach(spot -> spot.string().forEach(range -> compare(range, version, spot.path(), report)));
    }

    private static void compare(String range, String version, String path, Report report) {
        try {
            if (!VersionRange.includes(range, version)) {
                report.problem(path, "asks for " + range + ", but the recipe here is version " + version);
            }
        } catch (IllegalArgumentException _) {
            report.problem(path, "\"" + range + "\" is no range of versions; write it as \">=1.0.0 & <2.0.0\"");
        }
    }

    private String text(String property) {
        return recipe.child("pack").node().path(property).stringValue();
    }
}
