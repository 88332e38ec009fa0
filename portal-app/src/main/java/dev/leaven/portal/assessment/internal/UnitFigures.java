package dev.leaven.portal.assessment.internal;

import dev.leaven.portal.assessment.ResultsReport.Row;
import dev.leaven.portal.assessment.Score;
import dev.leaven.portal.assessment.internal.ResultSubject.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The published figures of one unit that the {@link ResultGate} lets through, grouped by what they are about. */
public final class UnitFigures {

    private final List<ResultRow> rows;
    private final ResultGate gate;

    public UnitFigures(List<ResultRow> rows, ResultGate gate) {
        this.rows = rows;
        this.gate = gate;
    }

    public List<Row> of(Kind kind) {
        Map<String, Map<String, Score>> bySubject = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> row.subject().kind() == kind)
                .forEach(row -> bySubject
                        .computeIfAbsent(row.subject().id(), id -> new HashMap<>())
                        .put(row.perspective(), gate.pass(row)));
        var result = new ArrayList<Row>();
        bySubject.forEach((id, scores) -> result.add(new Row(id, scores)));
        return result;
    }

    /** Respondents by perspective; a hidden group counts as 0. */
    public Map<String, Integer> respondents() {
        Map<String, Integer> respondents = new HashMap<>();
        rows.stream()
                .filter(row -> row.subject().kind() == Kind.RESPONSE)
                .forEach(row -> respondents.put(row.perspective(), row.hidden() == null ? row.n() : 0));
        return respondents;
    }

    /** Reliability of the outcome scale. */
    public @Nullable Double alpha() {
        return rows.stream()
                .filter(row -> row.subject().kind() == Kind.INDEX && row.hidden() == null)
                .map(ResultRow::alpha)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
