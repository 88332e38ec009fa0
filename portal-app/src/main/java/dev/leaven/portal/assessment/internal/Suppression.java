package dev.leaven.portal.assessment.internal;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Decides which figures of which units stay hidden, so that no group below the threshold can be read or worked out.
 *
 * <ol>
 *   <li>A figure with fewer answers than the threshold is hidden, and so is a unit to which too few were invited.
 *   <li>Below a hidden unit everything is hidden.
 *   <li>What remains when the visible children are taken from a visible parent must be nothing or at least the
 *       threshold; otherwise the smallest visible child is hidden too.
 *   <li>A whole (a cluster, an ingredient) of which a part is hidden is hidden too: other units could tell its other
 *       parts, and then the whole the hidden one. What is hidden at the top is hidden everywhere, so there a second
 *       hidden part protects the first as well, and the whole stays.
 * </ol>
 *
 * Within one subject the visible units then cut the people into groups of at least the threshold, and whatever can be
 * computed from visible figures is about some of these groups together.
 *
 * <p>The rules are repeated until nothing changes. Each step only hides, so this ends.
 *
 * @param <U> a unit
 * @param <S> a subject
 */
public final class Suppression<U, S> {

    /** Why a figure is hidden. */
    public enum Reason {
        /** Too few answers. */
        TOO_FEW,
        /** It would give another group away. */
        PROTECTS_OTHERS
    }

    record Cell<U, S>(U unit, S subject) {}

    private final Map<U, List<U>> children;
    private final Set<U> belowAnother = new HashSet<>();
    private final Map<S, List<S>> parts;
    private final Map<Cell<U, S>, Integer> counts;
    private final int threshold;
    private final Map<Cell<U, S>, Reason> hidden = new HashMap<>();
    private final ArrayDeque<Cell<U, S>> changed = new ArrayDeque<>();

    /**
     * @param children units below each unit
     * @param parts subjects that a subject is made of
     * @param counts answers per unit (with everything below it) and subject; a missing one counts as 0
     * @param threshold least answers for a figure to be shown
     */
    Suppression(Map<U, List<U>> children, Map<S, List<S>> parts, Map<Cell<U, S>, Integer> counts, int threshold) {
        this.children = children;
        children.values().forEach(belowAnother::addAll);
        this.parts = parts;
        this.counts = counts;
        this.threshold = threshold;
    }

    /**
     * The hidden figures with their reasons. A figure not in here may be shown.
     *
     * @param units all units, each parent before its children
     * @param neverShown units to which too few people were invited
     */
    Map<Cell<U, S>, Reason> hidden(List<U> units, List<S> subjects, List<U> neverShown) {
        for (U unit : units) {
            for (S subject : subjects) {
                var cell = new Cell<>(unit, subject);
                if (count(cell) < threshold || neverShown.contains(unit)) {
                    hide(cell, Reason.TOO_FEW);
                }
            }
        }
        boolean again = true;
        while (again) {
            again = false;
            for (U unit : units) {
                for (S subject : subjects) {
                    var cell = new Cell<>(unit, subject);
                    again |= protectChildren(cell) | protectParts(cell);
                }
            }
        }
        return Map.copyOf(hidden);
    }

    private boolean protectChildren(Cell<U, S> parent) {
        List<U> below = children.getOrDefault(parent.unit(), List.of());
        if (hidden.containsKey(parent) || below.isEmpty()) {
            return false;
        }
        boolean any = false;
        while (true) {
            var visible = below.stream()
                    .map(unit -> new Cell<>(unit, parent.subject()))
                    .filter(cell -> !hidden.containsKey(cell))
                    .toList();
            int rest = count(parent) - visible.stream().mapToInt(this::count).sum();
            Optional<Cell<U, S>> smallest = visible.stream().min(Comparator.comparingInt(this::count));
            if (rest <= 0 || rest >= threshold || smallest.isEmpty()) {
                return any;
            }
            hide(smallest.get(), Reason.PROTECTS_OTHERS);
            any = true;
        }
    }

    private boolean protectParts(Cell<U, S> whole) {
        if (hidden.containsKey(whole)) {
            return false;
        }
        var all = parts.getOrDefault(whole.subject(), List.of()).stream()
                .map(part -> new Cell<>(whole.unit(), part))
                .filter(cell -> count(cell) > 0)
                .toList();
        var visible = all.stream().filter(cell -> !hidden.containsKey(cell)).toList();
        int missing = all.size() - visible.size();
        boolean top = !belowAnother.contains(whole.unit());
        if (missing == 0 || (top && missing > 1)) {
            return false;
        }
        visible.stream()
                .filter(cell -> top)
                .min(Comparator.comparingInt(this::count))
                .ifPresentOrElse(this::hideWithParts, () -> hide(whole, Reason.PROTECTS_OTHERS));
        return true;
    }

    /** A whole of one part is that part: hiding only one of them would hide nothing. */
    private void hideWithParts(Cell<U, S> whole) {
        hide(whole, Reason.PROTECTS_OTHERS);
        parts.getOrDefault(whole.subject(), List.of()).forEach(part -> hideWithParts(new Cell<>(whole.unit(), part)));
    }

    private void hide(Cell<U, S> cell, Reason reason) {
        changed.add(cell);
        while (!changed.isEmpty()) {
            var next = changed.remove();
            if (hidden.putIfAbsent(next, reason) == null) {
                for (U unit : children.getOrDefault(next.unit(), List.of())) {
                    var below = new Cell<>(unit, next.subject());
                    changed.add(below);
                }
            }
        }
    }

    private int count(Cell<U, S> cell) {
        return counts.getOrDefault(cell, 0);
    }
}
