package dev.leaven.portal.assessment.internal;

import dev.leaven.portal.assessment.internal.CampaignUnitTenantSql.CampaignUnit;
import dev.leaven.portal.assessment.internal.ResultSubject.Kind;
import dev.leaven.portal.tenancy.UnitId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns learners' scores per unit into rows, and hides what must not be seen. */
final class LearnerResultRows {

    static final String PERSPECTIVE = "learner";
    static final String EVERYONE = "all";

    private final List<CampaignUnit> units;
    private final Map<UnitId, Scores> scores;
    private final AskedQuestions asked;
    private final Thresholds thresholds;

    LearnerResultRows(
            List<CampaignUnit> units, Map<UnitId, Scores> scores, AskedQuestions asked, Thresholds thresholds) {
        this.units = units;
        this.scores = scores;
        this.asked = asked;
        this.thresholds = thresholds;
    }

    List<ResultRow> rows() {
        var all = new LinkedHashMap<Suppression.Cell<UnitId, ResultSubject>, ResultRow>();
        Set<ResultSubject> subjects = new LinkedHashSet<>();
        for (CampaignUnit unit : units) {
            for (ResultRow row : of(unit.id())) {
                all.put(new Suppression.Cell<>(unit.id(), row.subject()), row);
                subjects.add(row.subject());
            }
        }
        var hidden = hidden(all, List.copyOf(subjects), parts(), thresholds.forScores());
        var withoutSpread = hidden(all, List.copyOf(subjects), Map.of(), thresholds.forDistributions());
        var rows = new ArrayList<ResultRow>();
        all.forEach((cell, row) -> {
            var reason = hidden.get(cell);
            if (reason != null) {
                rows.add(row.hiddenBecause(reason));
            } else {
                rows.add(withoutSpread.containsKey(cell) ? row.withoutSpread() : row);
            }
        });
        return rows;
    }

    private Map<Suppression.Cell<UnitId, ResultSubject>, Suppression.Reason> hidden(
            Map<Suppression.Cell<UnitId, ResultSubject>, ResultRow> rows,
            List<ResultSubject> subjects,
            Map<ResultSubject, List<ResultSubject>> parts,
            int threshold) {
        Map<Suppression.Cell<UnitId, ResultSubject>, Integer> counts = new HashMap<>();
        rows.forEach((cell, row) -> counts.put(cell, row.n()));
        Map<UnitId, List<UnitId>> children = new HashMap<>();
        for (CampaignUnit unit : units) {
            if (unit.parent() != null) {
                children.computeIfAbsent(unit.parent(), id -> new ArrayList<>()).add(unit.id());
            }
        }
        List<UnitId> tooFewInvited = units.stream()
                .filter(unit -> unit.invited() < thresholds.forScores())
                .map(CampaignUnit::id)
                .toList();
        return new Suppression<>(children, parts, counts, threshold)
                .hidden(units.stream().map(CampaignUnit::id).toList(), subjects, tooFewInvited);
    }

    private Map<ResultSubject, List<ResultSubject>> parts() {
        Map<ResultSubject, List<ResultSubject>> parts = new HashMap<>();
        parts.put(new ResultSubject(Kind.INDEX, asked.outcomeId()), subjects(Kind.QUESTION, asked.outcome()));
        asked.byIngredient()
                .forEach((ingredient, questions) ->
                        parts.put(new ResultSubject(Kind.INGREDIENT, ingredient), subjects(Kind.QUESTION, questions)));
        asked.byCluster()
                .forEach((cluster, weights) -> parts.put(
                        new ResultSubject(Kind.CLUSTER, cluster), subjects(Kind.INGREDIENT, weights.keySet())));
        return parts;
    }

    private static List<ResultSubject> subjects(Kind kind, Iterable<String> ids) {
        var subjects = new ArrayList<ResultSubject>();
        ids.forEach(id -> subjects.add(new ResultSubject(kind, id)));
        return subjects;
    }

    private List<ResultRow> of(UnitId unit) {
        Scores here = scores.getOrDefault(unit, new Scores(asked));
        var rows = new ArrayList<ResultRow>();
        rows.add(plain(unit, new ResultSubject(Kind.RESPONSE, EVERYONE), here.people(), null));
        rows.addAll(rows(PERSPECTIVE, unit, here));
        return rows;
    }

    /** All figures of one group, nothing hidden yet; every question, ingredient and cluster that is asked has a row. */
    static List<ResultRow> rows(String perspective, UnitId unit, Scores scores) {
        var rows = new ArrayList<ResultRow>();
        AskedQuestions asked = scores.asked();
        if (!asked.outcome().isEmpty()) {
            rows.add(row(perspective, unit, new ResultSubject(Kind.INDEX, asked.outcomeId()), scores));
            asked.outcome()
                    .forEach(id -> rows.add(row(perspective, unit, new ResultSubject(Kind.QUESTION, id), scores)));
        }
        asked.byIngredient().forEach((ingredient, questions) -> {
            rows.add(row(perspective, unit, new ResultSubject(Kind.INGREDIENT, ingredient), scores));
            questions.forEach(id -> rows.add(row(perspective, unit, new ResultSubject(Kind.QUESTION, id), scores)));
        });
        for (String cluster : asked.byCluster().keySet()) {
            OptionalDouble mean = scores.clusterMean(cluster);
            var row = plain(
                    unit,
                    new ResultSubject(Kind.CLUSTER, cluster),
                    scores.peopleIn(cluster),
                    mean.isPresent() ? mean.getAsDouble() : null);
            rows.add(new ResultRow(
                    perspective, unit, row.subject(), null, row.n(), row.mean(), null, row.counts(), 0, 0, null));
        }
        return rows;
    }

    private static ResultRow row(String perspective, UnitId unit, ResultSubject subject, Scores scores) {
        ScoreTally tally = scores.tallies().getOrDefault(subject, new ScoreTally());
        return new ResultRow(
                perspective,
                unit,
                subject,
                null,
                tally.n(),
                tally.mean(),
                tally.deviation(),
                List.of(tally.count(1), tally.count(2), tally.count(3), tally.count(4), tally.count(5)),
                tally.dontKnow(),
                tally.notApplicable(),
                subject.kind() == Kind.INDEX ? scores.alpha().orElse(null) : null);
    }

    private static ResultRow plain(UnitId unit, ResultSubject subject, int n, @Nullable Double mean) {
        return new ResultRow(PERSPECTIVE, unit, subject, null, n, mean, null, ResultRow.NO_COUNTS, 0, 0, null);
    }
}
