package dev.leaven.portal.tenancy.internal;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells whether a comparison must hold for every row: whether it is one of the conditions of {@code where} or
 * {@code on} that are joined by nothing but {@code and}.
 */
final class SqlConditions {

    private static final Set<String> ENDS = Set.of(
            "group",
            "order",
            "having",
            "limit",
            "for",
            "union",
            "except",
            "intersect",
            "window",
            "left",
            "right",
            "inner",
            "join",
            "cross",
            "natural",
            "full",
            "straight_join",
            "where",
            "on",
            "set",
            "returning",
            "lock",
            "fetch",
            "offset",
            "");
    private static final Set<String> STARTS = Set.of(
            "select", "from", "having", "by", "set", "values", "limit", "using", "join", "update", "delete", "insert",
            "when", "then", "else", "window", "");
    private static final Set<String> ALTERNATIVES = Set.of("or", "xor", "|", "&", ":");
    private static final Set<String> CASES = Set.of("case", "end", "if");

    private final List<String> tokens;
    private final Map<Integer, Integer> partner = new HashMap<>();

    SqlConditions(List<String> tokens) {
        this.tokens = tokens;
        var open = new ArrayDeque<Integer>();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).equals("(")) {
                open.push(i);
            } else if (tokens.get(i).equals(")") && !open.isEmpty()) {
                partner.put(i, open.peek());
                partner.put(open.pop(), i);
            }
        }
    }

    /**
     * Where a condition holds.
     *
     * @param onlyFor empty when it holds for the whole select; else the alias whose rows alone it restricts, as a left
     *     join lets every row of its left side through
     */
    record Reach(Optional<String> onlyFor) {

        boolean reaches(String alias) {
            return onlyFor.isEmpty() || onlyFor.get().equals(alias);
        }
    }

    /** How far the condition from {@code start} up to, not including, {@code end} reaches; empty when it need not hold. */
    Optional<Reach> reach(int start, int end) {
        int left = start;
        int right = end;
        while (true) {
            int before = leftBorder(left - 1);
            int after = rightBorder(right);
            boolean standsAlone = (left - 1 == before || at(left - 1).equals("and"))
                    && (right == after || at(right).equals("and"));
            if (!standsAlone || before < 0 || hasAlternatives(before, after) || isBetween(left - 1, before)) {
                return Optional.empty();
            }
            switch (at(before)) {
                case "where" -> {
                    return Optional.of(new Reach(Optional.empty()));
                }
                case "on" -> {
                    return ofJoin(before);
                }
                case "(" -> {
                    left = before;
                    right = after + 1;
                }
                default -> {
                    return Optional.empty();
                }
            }
        }
    }

    /** Place of the nearest keyword or open parenthesis that this condition stands behind. */
    private int leftBorder(int from) {
        int i = from;
        while (i >= 0
                && !at(i).equals("(")
                && !at(i).equals("where")
                && !at(i).equals("on")
                && !STARTS.contains(at(i))) {
            i = at(i).equals(")") ? partner.getOrDefault(i, 0) - 1 : i - 1;
        }
        return i;
    }

    private int rightBorder(int from) {
        int i = from;
        while (!ENDS.contains(at(i)) && !at(i).equals(")") && !at(i).equals(";")) {
            i = at(i).equals("(") ? partner.getOrDefault(i, tokens.size()) + 1 : i + 1;
        }
        return i;
    }

    /**
     * Looked for beyond the end of the condition, too: in {@code left(name, 1) = 'a' or 1 = 1} the first word only looks
     * like the beginning of a join.
     */
    private boolean hasAlternatives(int from, int to) {
        for (int i = from + 1; i < tokens.size() && !at(i).equals(")"); i++) {
            if (at(i).equals("(")) {
                i = partner.getOrDefault(i, tokens.size());
            } else if (ALTERNATIVES.contains(at(i)) || (i < to && CASES.contains(at(i)))) {
                return true;
            }
        }
        return false;
    }

    /** In {@code x between 1 and tenant_id = ?} the {@code and} joins no conditions. */
    private boolean isBetween(int and, int from) {
        for (int i = and - 1; i > from; i--) {
            if (at(i).equals(")")) {
                i = partner.getOrDefault(i, from);
            } else if (at(i).equals("and")) {
                return false;
            } else if (at(i).equals("between")) {
                return true;
            }
        }
        return false;
    }

    /** In {@code a left join b join c on … on …} the last one belongs to the left join: not read, so refused. */
    private Optional<Reach> ofJoin(int on) {
        int join = on - 1;
        while (join >= 0 && !at(join).equals("join") && !at(join).equals("straight_join")) {
            if (at(join).equals("on") || at(join).equals("using")) {
                return Optional.empty();
            }
            if (at(join).equals(")")) {
                join = partner.getOrDefault(join, 0);
            }
            join--;
        }
        String kind = at(join - 1).equals("outer") ? at(join - 2) : at(join - 1);
        if (join < 0 || Set.of("right", "full", "natural", "cross").contains(kind)) {
            return Optional.empty();
        }
        return Optional.of(new Reach(kind.equals("left") ? Optional.of(at(on - 1)) : Optional.empty()));
    }

    private String at(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i) : "";
    }
}
