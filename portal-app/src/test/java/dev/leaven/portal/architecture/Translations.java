package dev.leaven.portal.architecture;

import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One translation file.
 *
 * @param texts by key, in the order of the file
 * @param repeated keys that stand there twice, of which the first is lost without a word
 */
record Translations(Map<String, String> texts, Set<String> repeated) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+[^}]*}");
    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");
    private static final Pattern MOJIBAKE = Pattern.compile("Ã[\\u0080-¿]|â€|Â[\\u00a0-¿]|ï¿½|\\uFFFD|\\?\\?");

    static Translations of(String language) {
        var file = Sources.portal().resolve("src/main/resources/vaadin-i18n/translations" + language + ".properties");
        return parse(Files.exists(file) ? Sources.read(file).text() : "");
    }

    static Translations parse(String properties) {
        var texts = new LinkedHashMap<String, String>();
        var repeated = new TreeSet<String>();
        for (var line : properties.replaceAll("\\\\\\R\\s*", "").lines().toList()) {
            int equals = line.indexOf('=');
            if (equals > 0 && !line.startsWith("#")) {
                var key = line.substring(0, equals).strip();
                if (texts.put(key, line.substring(equals + 1).strip()) != null) {
                    repeated.add(key);
                }
            }
        }
        return new Translations(texts, repeated);
    }

    static List<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(found -> found.group().replaceAll("[^{}\\d].*}", "}"))
                .distinct()
                .sorted()
                .toList();
    }

    /** MessageFormat swallows a lone apostrophe, but only where there are arguments; elsewhere it would show a doubled one. */
    boolean hasWrongApostrophe(String key) {
        var text = texts.getOrDefault(key, "");
        return placeholders(text).isEmpty()
                ? text.contains("''")
                : LONE_APOSTROPHE.matcher(text).find();
    }

    boolean isMojibake(String key) {
        return MOJIBAKE.matcher(texts.getOrDefault(key, "")).find();
    }

    Set<String> keys() {
        return texts.keySet();
    }

    /** First parts of the keys: a literal that begins so and looks like a key must be one. */
    Set<String> features() {
        return keys().stream().map(key -> key.split("\\.")[0]).collect(Collectors.toCollection(TreeSet::new));
    }

    Stream<String> textsMatching(String pattern) {
        var wanted = Pattern.compile(pattern);
        return texts.entrySet().stream()
                .filter(entry -> wanted.matcher(entry.getValue()).find())
                .map(entry -> entry.getKey() + " = " + entry.getValue());
    }
}
