package dev.leaven.reference;

import dev.leaven.reference.TypeDoc.Row;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A page on some types of the API.
 *
 * @param file without folder
 * @param types in the order of the page; nested ones follow theirs by themselves
 */
record ApiPage(String file, String title, String intro, List<String> types) {

    String render(Map<String, TypeDoc> known) {
        var sections = types.stream()
                .flatMap(name -> known.values().stream()
                        .filter(type -> type.name().equals(name) || type.name().startsWith(name + ".")))
                .map(ApiPage::section)
                .collect(Collectors.joining("\n"));
        types.forEach(name -> Objects.requireNonNull(known.get(name), name));
        return "# " + title + "\n" + Reference.MADE + "\n" + intro + "\n\n" + sections;
    }

    private static String section(TypeDoc type) {
        var parts = type.kind().equals("enum")
                ? table("value", "", type.parts())
                : table("component", "type", type.parts());
        return "## " + type.name() + "\n*" + type.kind() + "*" + sentence(type.text()) + "\n" + parts
                + table("member", "gives", type.members());
    }

    private static String sentence(String text) {
        return text.isEmpty() ? "" : ". " + text;
    }

    private static String table(String first, String second, List<Row> rows) {
        if (rows.isEmpty()) {
            return "";
        }
        var typed = !second.isEmpty();
        var head = typed
                ? "\n| " + first + " | " + second + " | |\n| --- | --- | --- |\n"
                : "\n| " + first + " | |\n| --- | --- |\n";
        return rows.stream()
                .map(row -> "| `" + row.code() + "` | " + (typed ? code(row.type()) + " | " : "") + row.text() + " |\n")
                .collect(Collectors.joining("", head, ""));
    }

    private static String code(String type) {
        return type.isEmpty() ? "" : "`" + type + "`";
    }
}
