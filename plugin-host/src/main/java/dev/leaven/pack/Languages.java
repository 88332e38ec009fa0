package dev.leaven.pack;

import java.util.Set;
import java.util.stream.Collectors;

/** The default language is one of the declared ones. That every text has them all is checked by the schema. */
final class Languages implements PackRule {

    @Override
    public void check(Spot pack, Report report) {
        Set<String> declared = declared(pack);
        pack.select("pack.defaultLanguage")
                .forEach(spot -> spot.string()
                        .filter(language -> !declared.contains(language))
                        .forEach(language -> report.problem(spot.path(), PackFault.LANGUAGE_NOT_DECLARED, language)));
    }

    static Set<String> declared(Spot pack) {
        return pack.select("pack.languages[]").flatMap(Spot::string).collect(Collectors.toUnmodifiableSet());
    }
}
