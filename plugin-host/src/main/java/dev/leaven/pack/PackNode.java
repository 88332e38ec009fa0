package dev.leaven.pack;

import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * A place in a pack file. Absent things select nothing, so that checks go on in a file that has other faults.
 *
 * @param path such as {@code clusters[1].ingredients[0].name}; empty at the root
 */
record PackNode(String path, JsonNode node) {

    private static final Pattern DOT = Pattern.compile("\\.");

    PackNode child(String name) {
        return new PackNode(path.isEmpty() ? name : path + "." + name, node.path(name));
    }

    Stream<PackNode> elements() {
        return IntStream.range(0, node.isArray() ? node.size() : 0)
                .mapToObj(index -> new PackNode(path + "[" + index + "]", node.path(index)));
    }

    /** This place and all below it, in the order of the file. */
    Stream<PackNode> tree() {
        Stream<PackNode> below = node.isObject() ? node.propertyNames().stream().map(this::child) : elements();
        return Stream.concat(Stream.of(this), below.flatMap(PackNode::tree));
    }

    /** All places that a selector such as {@code clusters[].ingredients[].id} names and that exist. */
    Stream<PackNode> select(String selector) {
        Stream<PackNode> found = Stream.of(this);
        for (String part : DOT.split(selector)) {
            boolean each = part.endsWith("[]");
            String name = each ? part.substring(0, part.length() - 2) : part;
            found = found.map(place -> place.child(name)).flatMap(place -> each ? place.elements() : Stream.of(place));
        }
        return found.filter(place -> !place.node.isMissingNode());
    }

    /** The text of a string, else nothing. */
    Stream<String> string() {
        return node.isString() ? Stream.of(node.stringValue()) : Stream.empty();
    }
}
