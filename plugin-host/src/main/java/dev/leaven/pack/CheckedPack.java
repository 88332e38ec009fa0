package dev.leaven.pack;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A pack that {@link PackCheck} has nothing against, with what one wants to know of it at a glance.
 *
 * @param idPrefix what its ids begin with; null in the recipe
 * @param languages tags
 * @param name by language
 * @param description by language, a sentence or two
 * @param questions over all perspectives, statements for learners included
 * @param canonicalJson without white space, properties sorted; what is stored
 * @param checksum SHA-256 of the canonical JSON, 64 lower-case hex digits
 */
public record CheckedPack(
        String id,
        String version,
        @Nullable String idPrefix,
        List<String> languages,
        Map<String, String> name,
        Map<String, String> description,
        int clusters,
        int ingredients,
        int questions,
        String canonicalJson,
        String checksum) {

    public CheckedPack {
        languages = List.copyOf(languages);
        name = Map.copyOf(name);
        description = Map.copyOf(description);
    }

    static CheckedPack of(JsonNode root) {
        var pack = new PackNode("", root);
        JsonNode head = root.path("pack");
        String canonical = CanonicalJson.of(root);
        return new CheckedPack(
                head.path("id").stringValue(),
                head.path("version").stringValue(),
                head.path("idPrefix").stringValue(null),
                pack.select("pack.languages[]").flatMap(PackNode::string).toList(),
                texts(head.path("name")),
                texts(head.path("description")),
                count(pack, "clusters[]"),
                count(pack, "clusters[].ingredients[]"),
                count(pack, "clusters[].ingredients[].questions[]")
                        + count(pack, "clusters[].ingredients[].questions[].learner"),
                canonical,
                CanonicalJson.checksum(canonical));
    }

    private static Map<String, String> texts(JsonNode languages) {
        return languages.propertyNames().stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        language -> languages.path(language).stringValue()));
    }

    private static int count(PackNode pack, String selector) {
        return (int) pack.select(selector).count();
    }
}
