package dev.leaven.pack;

/** The recipe does not come in a plugin, and an extension is not the recipe. */
record KindRule(String wanted) implements PackRule {

    @Override
    public void check(PackNode pack, Report report) {
        pack.select("pack.kind")
                .filter(kind -> kind.string().noneMatch(wanted::equals))
                .forEach(kind -> report.problem(kind.path(), PackFault.KIND, wanted));
    }
}
