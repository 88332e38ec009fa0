package dev.leaven.pack;

import java.util.Set;
import java.util.stream.Collectors;

/** The default language is one of the declared ones. That every text has them all is checked by the schema. */
final class LanguageRule implements PackRule {

    @Override
    public void check(PackNode pack, Report report) {
        Set<String> declared = declared(pack);
        pack.select("pack.defaultLanguage")
                .forEach(place -> place.string()
                        .filter(language -> !declared.contains(language))
                        .forEach(language -> report.problem(place.path(), PackFault.LANGUAGE_NOT_DECLARED, language)));
    }

    static Set<String> declared(PackNode pack) {
        return pack.select("pack.languages[]").flatMap(PackNode::string).collect(Collectors.toUnmodifiableSet());
    }
}
