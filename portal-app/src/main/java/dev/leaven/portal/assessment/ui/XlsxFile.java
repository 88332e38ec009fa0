package dev.leaven.portal.assessment.ui;

import dev.leaven.portal.assessment.ui.ExportTable.Column;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A table for people: numbers are numbers, which Excel writes the reader's way. A text is typed as one, so that none is taken
 * for a formula.
 */
final class XlsxFile {

    private static final String MAKER = "leaven";
    /** The format wants one; what it says is of no use to anybody. */
    private static final String MAKER_VERSION = "1.0";

    private static final int NARROW = 12;
    private static final int WIDE = 60;
    private static final int MARGIN = 2;

    private XlsxFile() {}

    static byte[] of(ExportTable table, String title) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, MAKER, MAKER_VERSION)) {
            Worksheet sheet = workbook.newWorksheet(title);
            for (int column = 0; column < table.columns().size(); column++) {
                write(sheet, column, table.columns().get(column), table.lines());
            }
            sheet.freezePane(0, 1);
            sheet.setAutoFilter(0, 0, table.columns().size() - 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(Worksheet sheet, int column, Column what, List<List<Object>> lines) {
        sheet.value(0, column, what.head());
        sheet.style(0, column).bold().wrapText(true).verticalAlignment("top").set();
        int width = NARROW;
        for (int line = 0; line < lines.size(); line++) {
            Object cell = lines.get(line).get(column);
            if (cell instanceof Number number) {
                sheet.value(line + 1, column, number);
                sheet.style(line + 1, column).format(format(what)).set();
            } else if (!cell.equals("")) {
                // An empty text would make the cell one that holds something.
                sheet.value(line + 1, column, cell.toString());
                width = Math.max(width, cell.toString().length() + MARGIN);
            }
        }
        sheet.width(column, Math.min(width, WIDE));
    }

    private static String format(Column column) {
        return switch (column.numbers()) {
            case WHOLE -> "0";
            case TWO_DECIMALS -> "0.00";
            case SHARE -> "0%";
        };
    }
}
