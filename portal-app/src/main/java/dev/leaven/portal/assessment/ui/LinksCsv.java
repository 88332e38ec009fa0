package dev.leaven.portal.assessment.ui;

import de.siegmar.fastcsv.writer.CsvWriter;
import dev.leaven.portal.assessment.InvitationLinks.LinkRow;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** The list of personal links as a file for a mail merge. */
final class LinksCsv {

    /** A spreadsheet takes a cell that begins with one of these for a formula. */
    private static final String FORMULA_STARTS = "=+-@\t\r\n";

    private LinksCsv() {}

    /** Comma-separated with a header line; UTF-8 with a byte order mark, without which Excel garbles names. */
    static String of(List<LinkRow> links, String portal) {
        var text = new StringWriter();
        text.write('\uFEFF');
        // The writer keeps the last lines to itself until it is flushed.
        var csv = CsvWriter.builder().build(text);
        csv.writeRecord("name", "email", "language", "link");
        for (LinkRow row : links) {
            csv.writeRecord(
                    plain(row.name()),
                    plain(Objects.requireNonNullElse(row.email(), "")),
                    row.language(),
                    portal + row.path());
        }
        flush(csv);
        return text.toString();
    }

    private static void flush(CsvWriter csv) {
        try {
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String plain(String cell) {
        return !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
