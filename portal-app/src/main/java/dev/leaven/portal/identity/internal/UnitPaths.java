package dev.leaven.portal.identity.internal;

import dev.leaven.portal.tenancy.UnitId;
import dev.leaven.portal.tenancy.UnitNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/**
 * Finds units by what a list of people says: a name, or the way down from the top, as in {@code Operations / Night shift}.
 * What is not there is made.
 */
public final class UnitPaths {

    private static final String BETWEEN = " / ";

    /** A slash alone can be part of a name: HR/IT. */
    private static final Pattern STEP = Pattern.compile("\\s+/\\s+|\\s*>\\s*");

    private static final int LONGEST_NAME = 160;

    private final List<UnitNode> tree;
    private final BiFunction<String, UnitId, UnitId> make;
    private final List<String> made = new ArrayList<>();

    /**
     * @param tree as {@code Units} gives it, with a top
     * @param make makes a unit of a name below another
     */
    public UnitPaths(List<UnitNode> tree, BiFunction<String, UnitId, UnitId> make) {
        this.tree = new ArrayList<>(tree);
        this.make = make;
    }

    /** More than one unit has the name, or the name is too long for one. */
    public static final class AmbiguousUnit extends RuntimeException {

        AmbiguousUnit() {
            super(null, null, false, false);
        }
    }

    /** The ways to the units that were made. */
    public List<String> made() {
        return List.copyOf(made);
    }

    /**
     * The unit that is meant, the top one for an empty text, made where it is not there, with what is above it.
     *
     * @throws AmbiguousUnit where a name alone does not say which; nothing is made then
     */
    public UnitId find(String text) {
        if (text.isBlank()) {
            return top().id();
        }
        var whole = byName(text.strip());
        if (whole.isPresent()) {
            return whole.get().id();
        }
        var names = names(text);
        if (names.stream().anyMatch(name -> name.length() > LONGEST_NAME)) {
            throw new AmbiguousUnit();
        }
        return names.size() == 1
                ? byName(names.getFirst()).orElseGet(() -> below(names)).id()
                : below(names).id();
    }

    private UnitNode below(List<String> names) {
        var unit = top();
        for (int depth = 1; depth <= names.size(); depth++) {
            var parent = unit;
            var way = names.subList(0, depth);
            unit = child(parent, way.getLast()).orElseGet(() -> make(way, parent));
        }
        return unit;
    }

    private UnitNode make(List<String> way, UnitNode parent) {
        var name = way.getLast();
        made.add(String.join(BETWEEN, way));
        var unit = new UnitNode(make.apply(name, parent.id()), parent.id(), name, parent.depth() + 1);
        tree.add(unit);
        return unit;
    }

    private Optional<UnitNode> byName(String name) {
        var found = tree.stream().filter(unit -> isCalled(unit, name)).toList();
        if (found.size() > 1) {
            throw new AmbiguousUnit();
        }
        return found.stream().findFirst();
    }

    private Optional<UnitNode> child(UnitNode parent, String name) {
        return tree.stream()
                .filter(unit -> parent.id().equals(unit.parent()) && isCalled(unit, name))
                .findFirst();
    }

    private UnitNode top() {
        return tree.getFirst();
    }

    /** Without the top, which some name and some do not. */
    private List<String> names(String text) {
        var names = Arrays.stream(STEP.split(text.strip()))
                .filter(name -> !name.isEmpty())
                .toList();
        return names.size() > 1 && isCalled(top(), names.getFirst()) ? names.subList(1, names.size()) : names;
    }

    private static boolean isCalled(UnitNode unit, String name) {
        return unit.name().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT));
    }
}
