package dev.leaven.portal.assessment.internal;

import dev.leaven.portal.assessment.internal.Suppression.Cell;
import dev.leaven.portal.assessment.internal.Suppression.Reason;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A tree of units with how many answered what, for the tests of hiding. Units come after their parents. */
final class Organisation {

    static final int THRESHOLD = 5;

    private final List<String> units = new ArrayList<>();
    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, List<String>> children = new HashMap<>();
    private final Map<Cell<String, String>, Integer> own = new HashMap<>();
    private final Map<Cell<String, String>, Integer> counts = new HashMap<>();
    private final Map<String, List<String>> parts = new HashMap<>();
    private final List<String> subjects = new ArrayList<>();
    private final List<String> tooFewInvited = new ArrayList<>();

    Organisation(String... subjects) {
        this.subjects.addAll(List.of(subjects));
    }

    /** Adds a unit whose own people (not those below it) gave this many answers to each subject, in their order. */
    Organisation unit(String name, String parent, int... answers) {
        units.add(name);
        if (!parent.isEmpty()) {
            parents.put(name, parent);
            children.computeIfAbsent(parent, one -> new ArrayList<>()).add(name);
        }
        for (int i = 0; i < answers.length; i++) {
            own.put(new Cell<>(name, subjects.get(i)), answers[i]);
            for (String at = name; at != null; at = parents.get(at)) {
                counts.merge(new Cell<>(at, subjects.get(i)), answers[i], Integer::sum);
            }
        }
        return this;
    }

    Organisation whole(String whole, String... ofParts) {
        parts.put(whole, List.of(ofParts));
        return this;
    }

    Organisation tooFewInvited(String unit) {
        tooFewInvited.add(unit);
        return this;
    }

    Map<Cell<String, String>, Reason> hidden() {
        return new Suppression<>(children, parts, counts, THRESHOLD).hidden(units, subjects, tooFewInvited);
    }

    List<String> units() {
        return units;
    }

    List<String> subjects() {
        return subjects;
    }

    List<String> parts(String whole) {
        return parts.getOrDefault(whole, List.of());
    }

    List<String> children(String unit) {
        return children.getOrDefault(unit, List.of());
    }

    int count(String unit, String subject) {
        return counts.getOrDefault(new Cell<>(unit, subject), 0);
    }

    int own(String unit, String subject) {
        return own.getOrDefault(new Cell<>(unit, subject), 0);
    }

    @Override
    public String toString() {
        return "children " + children + ", own " + own + ", parts " + parts + ", few invited " + tooFewInvited;
    }
}
