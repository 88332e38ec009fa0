package dev.leaven.pack;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A text has the same {@code {{placeholders}}} in every language: a translation that drops the link reaches nobody. */
final class PlaceholderRule implements PackRule {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{([a-zA-Z]+)}}");
    private static final Pattern BRACES = Pattern.compile("\\{\\{|}}");

    @Override
    public void check(PackNode pack, Report report) {
        Set<String> languages = LanguageRule.declared(pack);
        pack.tree().filter(place -> isText(place, languages)).forEach(text -> compare(text, report));
    }

    private static boolean isText(PackNode place, Set<String> languages) {
        var names = place.node().propertyNames();
        return !names.isEmpty() && languages.containsAll(names);
    }

    private static void compare(PackNode text, Report report) {
        Set<String> all = new TreeSet<>();
        text.tree().flatMap(PackNode::string).map(PlaceholderRule::in).forEach(all::addAll);
        text.node().propertyNames().stream()
                .map(text::child)
                .forEach(translation -> translation.string().forEach(words -> {
                    var missing = new TreeSet<>(all);
                    missing.removeAll(in(words));
                    if (!missing.isEmpty()) {
                        report.problem(translation.path(), PackFault.PLACEHOLDER_LOST, String.join(", ", missing));
                    }
                    if (BRACES.matcher(PLACEHOLDER.matcher(words).replaceAll(""))
                            .find()) {
                        report.problem(translation.path(), PackFault.BRACES, "{{name}}");
                    }
                }));
    }

    static Set<String> in(String words) {
        return PLACEHOLDER.matcher(words).results().map(MatchResult::group).collect(Collectors.toSet());
    }
}
