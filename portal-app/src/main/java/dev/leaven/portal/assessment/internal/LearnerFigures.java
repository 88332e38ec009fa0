package dev.leaven.portal.assessment.internal;

import dev.leaven.portal.assessment.internal.CampaignUnitTenantSql.CampaignUnit;
import dev.leaven.portal.assessment.internal.Subject.Kind;
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
final class LearnerFigures {

    static final String PERSPECTIVE = "learner";
    static final String EVERYONE = "all";

    private final List<CampaignUnit> units;
    private final Map<UnitId, Scores> scores;
    private final Form form;
    private final Thresholds thresholds;

    LearnerFigures(List<CampaignUnit> units, Map<UnitId, Scores> scores, Form form, Thresholds thresholds) {
        this.units = units;
        this.scores = scores;
        this.form = form;
        this.thresholds = thresholds;
    }

    List<ResultRow> rows() {
        var all = new LinkedHashMap<Suppression.Cell<UnitId, Subject>, ResultRow>();
        Set<Subject> subjects = new LinkedHashSet<>();
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

    private Map<Suppression.Cell<UnitId, Subject>, Suppression.Reason> hidden(
            Map<Suppression.Cell<UnitId, Subject>, ResultRow> rows,
            List<Subject> subjects,
            Map<Subject, List<Subject>> parts,
            int threshold) {
        Map<Suppression.Cell<UnitId, Subject>, Integer> counts = new HashMap<>();
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

    private Map<Subject, List<Subject>> parts() {
        Map<Subject, List<Subject>> parts = new HashMap<>();
        parts.put(new Subject(Kind.INDEX, form.outcomeId()), subjects(Kind.QUESTION, form.outcome()));
        form.byIngredient()
                .forEach((ingredient, questions) ->
                        parts.put(new Subject(Kind.INGREDIENT, ingredient), subjects(Kind.QUESTION, questions)));
        form.byCluster()
                .forEach((cluster, weights) ->
                        parts.put(new Subject(Kind.CLUSTER, cluster), subjects(Kind.INGREDIENT, weights.keySet())));
        return parts;
    }

    private static List<Subject> subjects(Kind kind, Iterable<String> ids) {
        var subjects = new ArrayList<Subject>();
        ids.forEach(id -> subjects.add(new Subject(kind, id)));
        return subjects;
    }

    private List<ResultRow> of(UnitId unit) {
        Scores here = scores.getOrDefault(unit, new Scores(form));
        var rows = new ArrayList<ResultRow>();
        rows.add(plain(unit, new Subject(Kind.RESPONSE, EVERYONE), here.people(), null));
        rows.addAll(rows(PERSPECTIVE, unit, here));
        return rows;
    }

    /** All figures of one group, nothing hidden yet; every question, ingredient and cluster of the form has a row. */
    static List<ResultRow> rows(String perspective, UnitId unit, Scores scores) {
        var rows = new ArrayList<ResultRow>();
        Form form = scores.form();
        if (!form.outcome().isEmpty()) {
            rows.add(row(perspective, unit, new Subject(Kind.INDEX, form.outcomeId()), scores));
            form.outcome().forEach(id -> rows.add(row(perspective, unit, new Subject(Kind.QUESTION, id), scores)));
        }
        form.byIngredient().forEach((ingredient, questions) -> {
            rows.add(row(perspective, unit, new Subject(Kind.INGREDIENT, ingredient), scores));
            questions.forEach(id -> rows.add(row(perspective, unit, new Subject(Kind.QUESTION, id), scores)));
        });
        for (String cluster : form.byCluster().keySet()) {
            OptionalDouble mean = scores.clusterMean(cluster);
            var row = plain(
                    unit,
                    new Subject(Kind.CLUSTER, cluster),
                    scores.peopleIn(cluster),
                    mean.isPresent() ? mean.getAsDouble() : null);
            rows.add(new ResultRow(
                    perspective, unit, row.subject(), null, row.n(), row.mean(), null, row.counts(), 0, 0, null));
        }
        return rows;
    }

    private static ResultRow row(String perspective, UnitId unit, Subject subject, Scores scores) {
        Tally tally = scores.tallies().getOrDefault(subject, new Tally());
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

    private static ResultRow plain(UnitId unit, Subject subject, int n, @Nullable Double mean) {
        return new ResultRow(PERSPECTIVE, unit, subject, null, n, mean, null, ResultRow.NO_COUNTS, 0, 0, null);
    }
}
