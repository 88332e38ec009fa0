package dev.leaven.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What an extension may hold, from the JSON Schema: its own parts only, not the recipe's. */
record PackPage(JsonNode schema) {

    private static final String DEFINITION = "#/$defs/";

    String render() {
        var out = new StringBuilder("# Packs: the parts of an extension\n" + Reference.MADE + "\n"
                + "[PACKS.md](../PACKS.md) has the rules in words. **Bold** is required.\n\n## The file\n");
        out.append(table(schema, schema.path("then").path("properties")));
        for (String name : inOrder()) {
            var part = schema.path("$defs").path(name);
            out.append("\n## ").append(part.path("title").asString(name)).append('\n');
            out.append(part.path("description").asString(""));
            out.append(part.has("properties") ? "\n" + table(part, null) : "\n\n" + limits(part) + "\n");
        }
        return out.toString();
    }

    /** Every definition that an extension can reach, as they come up. */
    private List<String> inOrder() {
        var found = new ArrayList<String>();
        var banned = schema.path("then").path("properties");
        schema.path("properties")
                .propertyStream()
                .filter(property -> !banned.path(property.getKey()).isBoolean())
                .forEach(property -> collect(property.getValue(), found));
        return found;
    }

    private void collect(JsonNode node, List<String> found) {
        reference(node).filter(name -> !found.contains(name)).ifPresent(name -> {
            found.add(name);
            collect(schema.path("$defs").path(name), found);
        });
        node.forEach(child -> collect(child, found));
    }

    private String table(JsonNode part, @Nullable JsonNode banned) {
        var required =
                part.path("required").valueStream().map(JsonNode::asString).collect(Collectors.toSet());
        if (part.path("title").asString("").equals("Head of the pack")) {
            schema.path("then")
                    .path("properties")
                    .path("pack")
                    .path("required")
                    .forEach(name -> required.add(name.asString()));
        }
        return part.path("properties")
                .propertyStream()
                .filter(property ->
                        banned == null || !banned.path(property.getKey()).isBoolean())
                .map(property -> row(property.getKey(), property.getValue(), required.contains(property.getKey())))
                .collect(Collectors.joining("", "\n| | is | |\n| --- | --- | --- |\n", ""));
    }

    private String row(String name, JsonNode property, boolean required) {
        var key = required ? "**`" + name + "`**" : "`" + name + "`";
        return "| " + key + " | " + kind(property) + " | "
                + property.path("description").asString("") + " |\n";
    }

    private String kind(JsonNode node) {
        if (node.has("const")) {
            return "`" + node.path("const").asString() + "`";
        }
        if (node.has("enum")) {
            return node.path("enum")
                    .valueStream()
                    .map(value -> "`" + value.asString() + "`")
                    .collect(Collectors.joining(", "));
        }
        if (node.path("type").asString("").equals("array")) {
            return "list of " + kind(node.path("items"));
        }
        return reference(node)
                .map(name -> schema.path("$defs").path(name).path("title").asString(name))
                .map(title ->
                        "[" + title + "](#" + title.toLowerCase(Locale.ROOT).replace(' ', '-') + ")")
                .orElseGet(() -> limits(node));
    }

    private static String limits(JsonNode node) {
        var words = new ArrayList<String>();
        words.add(node.path("type").asString(""));
        if (node.has("pattern")) {
            words.add("`" + node.path("pattern").asString().replace("|", "\\|") + "`");
        }
        if (node.has("maxLength")) {
            words.add("up to " + node.path("maxLength").asString() + " characters");
        }
        if (node.has("minimum")) {
            words.add("from " + node.path("minimum").asString());
        }
        if (node.has("exclusiveMinimum")) {
            words.add("above " + node.path("exclusiveMinimum").asString());
        }
        if (node.has("maximum")) {
            words.add("to " + node.path("maximum").asString());
        }
        return String.join(", ", words);
    }

    private static Optional<String> reference(JsonNode node) {
        var target = node.path("$ref").asString("");
        return target.startsWith(DEFINITION) ? Optional.of(target.substring(DEFINITION.length())) : Optional.empty();
    }
}
