package dev.leaven.portal.assessment.ui;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * A table for other programs: comma-separated, numbers with a point, whatever the reader's language is. Begins with a byte
 * order mark, without which Excel garbles names.
 */
final class CsvText {

    /**
     * What a spreadsheet takes for a formula: at the beginning of the text, and of whatever it takes for a cell where the
     * reader lives, since a semicolon ends one where a comma is for decimals.
     */
    private static final Pattern FORMULA_START = Pattern.compile("^(?=[=+\\-@\\t\\r\\n])|(?<=;) *(?=[=+\\-@])");

    private CsvText() {}

    static byte[] of(ExportTable table) {
        var text = new StringWriter();
        text.write('\uFEFF');
        var csv = CsvWriter.builder().build(text);
        csv.writeRecord(table.columns().stream().map(ExportTable.Column::head).toList());
        table.lines()
                .forEach(line ->
                        csv.writeRecord(line.stream().map(CsvText::written).toList()));
        flush(csv);
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String written(Object cell) {
        return cell instanceof Number ? cell.toString() : harmless(cell.toString());
    }

    private static String harmless(String cell) {
        return FORMULA_START.matcher(cell).replaceAll("$0'");
    }

    /** The writer keeps the last lines to itself until it is flushed. */
    private static void flush(CsvWriter csv) {
        try {
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
