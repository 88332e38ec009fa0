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
record Spot(String path, JsonNode node) {

    private static final Pattern DOT = Pattern.compile("\\.");

    Spot child(String name) {
        return new Spot(path.isEmpty() ? name : path + "." + name, node.path(name));
    }

    Stream<Spot> elements() {
        return IntStream.range(0, node.isArray() ? node.size() : 0)
                .mapToObj(index -> new Spot(path + "[" + index + "]", node.path(index)));
    }

    /** This place and all below it, in the order of the file. */
    Stream<Spot> tree() {
        Stream<Spot> below = node.isObject() ? node.propertyNames().stream().map(this::child) : elements();
        return Stream.concat(Stream.of(this), below.flatMap(Spot::tree));
    }

    /** All places that a selector such as {@code clusters[].ingredients[].id} names and that exist. */
    Stream<Spot> select(String selector) {
        Stream<Spot> found = Stream.of(this);
        for (String part : DOT.split(selector)) {
            boolean each = part.endsWith("[]");
            String name = each ? part.substring(0, part.length() - 2) : part;
            found = found.map(spot -> spot.child(name)).flatMap(spot -> each ? spot.elements() : Stream.of(spot));
        }
        return found.filter(spot -> !spot.node.isMissingNode());
    }

    /** The text of a string, else nothing. */
    Stream<String> string() {
        return node.isString() ? Stream.of(node.stringValue()) : Stream.empty();
    }
}
