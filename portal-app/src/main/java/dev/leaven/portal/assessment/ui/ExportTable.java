package dev.leaven.portal.assessment.ui;

import java.util.List;

/**
 * A table for a file that people open in another program.
 *
 * @param lines a cell for every column, each a {@link String} or a {@link Number}; an empty text where there is nothing
 */
record ExportTable(List<Column> columns, List<List<Object>> lines) {

    ExportTable {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }

    /** A column, and how its numbers are written where that can be said. */
    record Column(String head, Numbers numbers) {

        static Column text(String head) {
            return new Column(head, Numbers.WHOLE);
        }
    }

    /** How numbers are written. */
    enum Numbers {
        WHOLE,
        TWO_DECIMALS,
        SHARE
    }
}
