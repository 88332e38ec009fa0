package dev.leaven.portal.assessment.internal;

import dev.leaven.portal.assessment.internal.Suppression.Cell;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Knows every visible figure and can solve equations. The unknowns are what the people of one unit (without those below
 * it) answered to one question; a figure is a sum of unknowns, a whole a weighted sum of its parts. Computes modulo a
 * prime with random weights, so a coincidence is as good as impossible.
 */
final class Attacker {

    private static final BigInteger PRIME = BigInteger.ONE.shiftLeft(61).subtract(BigInteger.ONE);

    private final Organisation organisation;
    private final Set<Cell<String, String>> hidden;
    private final List<Cell<String, String>> unknowns = new ArrayList<>();
    private final List<BigInteger[]> known = new ArrayList<>();
    private final Map<String, BigInteger> weights = new HashMap<>();

    Attacker(Organisation organisation) {
        this.organisation = organisation;
        this.hidden = organisation.hidden().keySet();
        for (String unit : organisation.units()) {
            for (String subject : organisation.subjects()) {
                if (organisation.parts(subject).isEmpty() && organisation.own(unit, subject) > 0) {
                    unknowns.add(new Cell<>(unit, subject));
                }
            }
        }
        for (String unit : organisation.units()) {
            for (String subject : organisation.subjects()) {
                if (!hidden.contains(new Cell<>(unit, subject))) {
                    learn(figure(unit, subject));
                }
            }
        }
    }

    /** Groups of fewer people than the threshold whose answers can be worked out. */
    Set<Cell<String, String>> found() {
        var found = new HashSet<Cell<String, String>>();
        for (String unit : organisation.units()) {
            for (String subject : organisation.subjects()) {
                int count = organisation.count(unit, subject);
                if (count > 0 && count < Organisation.THRESHOLD && isZero(reduced(figure(unit, subject)))) {
                    found.add(new Cell<>(unit, subject));
                }
            }
        }
        for (int i = 0; i < unknowns.size(); i++) {
            var one = unknowns.get(i);
            BigInteger[] alone = zeros();
            alone[i] = BigInteger.ONE;
            if (organisation.own(one.unit(), one.subject()) < Organisation.THRESHOLD && isZero(reduced(alone))) {
                found.add(one);
            }
        }
        return found;
    }

    private BigInteger[] figure(String unit, String subject) {
        BigInteger[] figure = zeros();
        add(figure, unit, subject, BigInteger.ONE);
        return figure;
    }

    private void add(BigInteger[] figure, String unit, String subject, BigInteger weight) {
        List<String> parts = organisation.parts(subject);
        for (String part : parts) {
            BigInteger own = parts.size() == 1 ? BigInteger.ONE : weight(unit, part);
            add(figure, unit, part, weight.multiply(own).mod(PRIME));
        }
        if (parts.isEmpty()) {
            int at = unknowns.indexOf(new Cell<>(unit, subject));
            if (at >= 0) {
                figure[at] = figure[at].add(weight).mod(PRIME);
            }
            organisation.children(unit).forEach(child -> add(figure, child, subject, weight));
        }
    }

    /** A mean of means divides by the number of answers, which differs from unit to unit. */
    private BigInteger weight(String unit, String part) {
        return weights.computeIfAbsent(
                unit + " " + part, key -> new BigInteger(60, new Random(key.hashCode())).add(BigInteger.ONE));
    }

    private void learn(BigInteger[] figure) {
        BigInteger[] rest = reduced(figure);
        if (!isZero(rest)) {
            BigInteger inverse = rest[lead(rest)].modInverse(PRIME);
            for (int i = 0; i < rest.length; i++) {
                rest[i] = rest[i].multiply(inverse).mod(PRIME);
            }
            known.add(rest);
        }
    }

    /** What of a figure does not follow from what is known. Rows are kept in the order in which they were learnt. */
    private BigInteger[] reduced(BigInteger[] figure) {
        BigInteger[] rest = figure.clone();
        for (BigInteger[] row : known) {
            BigInteger factor = rest[lead(row)];
            for (int i = 0; i < rest.length && factor.signum() != 0; i++) {
                rest[i] = rest[i].subtract(row[i].multiply(factor)).mod(PRIME);
            }
        }
        return rest;
    }

    private static int lead(BigInteger[] row) {
        int i = 0;
        while (row[i].signum() == 0) {
            i++;
        }
        return i;
    }

    private static boolean isZero(BigInteger[] row) {
        for (BigInteger one : row) {
            if (one.signum() != 0) {
                return false;
            }
        }
        return true;
    }

    private BigInteger[] zeros() {
        var zeros = new BigInteger[unknowns.size()];
        java.util.Arrays.fill(zeros, BigInteger.ZERO);
        return zeros;
    }
}
