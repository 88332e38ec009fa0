package dev.leaven.reference;

import java.util.List;

/**
 * What the sources say of a public type.
 *
 * @param name simple; of a nested one with its outer type, as in {@code Delivery.Rejected}
 * @param kind as in {@code record}
 * @param parts a record's components, an enum's constants
 * @param members constants, and methods that do more than hand out a component
 */
record TypeDoc(String name, String kind, String text, List<Row> parts, List<Row> members) {

    /** @param code as one writes it */
    record Row(String code, String type, String text) {}
}
