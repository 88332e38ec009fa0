package dev.leaven.portal.architecture;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which translation keys the source asks for.
 *
 * @param literals everything in quotes that could be a key
 * @param beginnings such as {@code "role."}, to which a name is added at run time
 * @param endings such as {@code ".title"} or just {@code "."}, added at run time to a key that stands elsewhere
 * @param asked keys in a place that can hold nothing but a key
 */
record KeyUse(Set<String> literals, Set<String> beginnings, Set<String> endings, Set<String> asked) {

    private static final Pattern KEY = Pattern.compile("[a-z][\\w-]*(\\.[\\w-]+)+");
    private static final Pattern QUOTED = Pattern.compile("[\"'`]([a-z][\\w-]*(?:\\.[\\w-]+)*\\.?(?:%s|\\$\\{)?)");
    private static final Pattern IN_TEMPLATE = Pattern.compile("#\\{\\s*([a-z][\\w.-]*)");
    private static final Pattern ENDING = Pattern.compile("\\+\\s*\"(\\.[\\w.-]*)\"");
    private static final Pattern ASKED = Pattern.compile(
            "(?:getTranslation|translate)\\(\\s*(?:[\\w.()]+,\\s*)?\"([\\w.-]+)\"\\s*[,)]|@Menu\\([^)]*title\\s*=\\s*\"([^\"]+)\"|#\\{\\s*([a-z][\\w.-]*)\\s*[}(]");

    static KeyUse of(Stream<String> sources) {
        var use =
                new KeyUse(new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
        sources.forEach(use::read);
        return use;
    }

    boolean uses(String key) {
        return literals.contains(key)
                || beginnings.stream().anyMatch(key::startsWith)
                || endings.stream().anyMatch(ending -> completes(key, ending));
    }

    private boolean completes(String key, String ending) {
        int end = ending.equals(".") ? key.lastIndexOf('.') : key.length() - ending.length();
        return end > 0 && (ending.equals(".") || key.endsWith(ending)) && literals.contains(key.substring(0, end));
    }

    private void read(String source) {
        Stream.of(QUOTED, IN_TEMPLATE)
                .forEach(pattern -> pattern.matcher(source).results().forEach(found -> {
                    var text = found.group(1);
                    if (KEY.matcher(text).matches()) {
                        literals.add(text);
                    } else if (text.contains(".")) {
                        beginnings.add(text.replaceAll("(%s|\\$\\{)$", ""));
                    }
                }));
        ENDING.matcher(source).results().forEach(found -> endings.add(found.group(1)));
        ASKED.matcher(source).results().forEach(found -> {
            for (int group = 1; group <= found.groupCount(); group++) {
                if (found.group(group) != null && found.group(group).contains(".")) {
                    asked.add(found.group(group));
                }
            }
        });
    }
}
