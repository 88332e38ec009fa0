package dev.leaven.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A YAML file with the line of every path.
 *
 * @param duplicates keys that occur twice in one mapping; YAML readers silently drop the first
 */
record YamlSource(String file, JsonNode root, Map<String, Integer> lines, List<PackProblem> duplicates) {

    private static final YAMLMapper YAML = YAMLMapper.shared();

    /** @throws PackInvalid where the text is no YAML */
    static YamlSource read(String file, String text) {
        Map<String, Integer> lines = new HashMap<>();
        List<PackProblem> duplicates = new ArrayList<>();
        try (var parser = YAML.createParser(text)) {
            for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                String path = path(parser.streamReadContext().pathAsPointer());
                int line = parser.currentTokenLocation().getLineNr();
                Integer first = lines.putIfAbsent(path, line);
                if (first != null && token == JsonToken.PROPERTY_NAME) {
                    duplicates.add(new PackProblem(file, path, line, PackFault.KEY_TWICE, List.of(first.toString())));
                }
            }
            return new YamlSource(file, YAML.readTree(text), lines, duplicates);
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            var words = String.valueOf(e.getOriginalMessage());
            var problem = new PackProblem(file, "", line, PackFault.NOT_YAML, List.of(words));
            throw new PackInvalid(file, List.of(problem));
        }
    }

    /** A problem at this path, with the line of the nearest thing that exists. */
    PackProblem problem(String path, PackFault fault, String... details) {
        String nearest = path;
        while (!lines.containsKey(nearest) && !nearest.isEmpty()) {
            int cut = Math.max(nearest.lastIndexOf('.'), nearest.lastIndexOf('['));
            nearest = nearest.substring(0, Math.max(cut, 0));
        }
        return new PackProblem(file, path, lines.getOrDefault(nearest, 0), fault, List.of(details));
    }

    private static String path(JsonPointer pointer) {
        var path = new StringBuilder();
        for (var part = pointer; !part.matches(); part = part.tail()) {
            if (part.getMatchingIndex() >= 0) {
                path.append('[').append(part.getMatchingIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(part.getMatchingProperty());
            }
        }
        return path.toString();
    }
}
