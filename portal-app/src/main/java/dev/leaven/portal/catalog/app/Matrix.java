package dev.leaven.portal.catalog.app;

import dev.leaven.portal.catalog.Texts;
import java.util.List;

/**
 * The central–local matrix: per process of learning and development, where it sits and where it should.
 *
 * @param scale id of the position scale
 * @param fields what is filled in per row
 */
public record Matrix(
        String id,
        String scale,
        Texts name,
        Texts intro,
        List<String> fields,
        List<Criterion> criteria,
        List<Group> groups) {

    public Matrix {
        fields = List.copyOf(fields);
        criteria = List.copyOf(criteria);
        groups = List.copyOf(groups);
    }

    /** A reason to pull a process to one side. */
    public record Criterion(String id, Pull pull, Texts name) {}

    /** To which side. */
    public enum Pull {
        CENTRAL,
        LOCAL
    }

    /** Rows that belong together. */
    public record Group(String id, Texts name, List<Row> rows) {

        public Group {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A process.
     *
     * @param suggestedStart position to begin the talk with, not a norm
     * @param central what speaks for the centre
     * @param local what speaks for the units
     */
    public record Row(String id, int suggestedStart, Texts name, Texts central, Texts local) {}
}
