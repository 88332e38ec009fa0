package dev.leaven.pack;

/** The short form asks one statement per ingredient that learners can judge at all. */
final class ShortFormRule implements PackRule {

    @Override
    public void check(PackNode pack, Report report) {
        pack.select("clusters[].ingredients[]").forEach(ingredient -> {
            var statements = ingredient.select("questions[].learner").toList();
            long inShortForm = statements.stream()
                    .filter(statement -> statement.node().path("shortForm").asBoolean(false))
                    .count();
            if (!statements.isEmpty() && inShortForm != 1) {
                report.problem(ingredient.path(), PackFault.SHORT_FORM, Long.toString(inShortForm));
            }
        });
    }
}
