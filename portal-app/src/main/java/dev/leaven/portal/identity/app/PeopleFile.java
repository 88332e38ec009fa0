package dev.leaven.portal.identity.app;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.leaven.portal.identity.app.PeopleFileRefused.Reason;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A list of people as a spreadsheet saves it: CSV with a head, in any order of columns, separated by commas, semicolons or
 * tabs, in UTF-8 or, where it is not, in Windows' western European letters.
 */
final class PeopleFile {

    /** Bytes. */
    static final int LARGEST = 5_000_000;

    private static final int MOST_LINES = 50_000;
    private static final Charset OF_EXCEL = Charset.forName("windows-1252");

    /** What can stand at the head of a column, in English and in Dutch. */
    enum Column {
        NAME("name", "full name", "naam", "volledige naam"),
        EMAIL("email", "e-mail", "e-mail address", "email address", "e-mailadres", "mail"),
        PHONE("phone", "mobile", "mobile phone", "telefoon", "mobiel", "mobiele telefoon", "telefoonnummer"),
        UNIT("unit", "team", "department", "onderdeel", "afdeling"),
        LANGUAGE("language", "taal");

        private final Set<String> heads;

        Column(String... heads) {
            this.heads = Set.of(heads);
        }
    }

    /**
     * One line of it.
     *
     * @param number counted from 1, the head included, as a spreadsheet does
     */
    record Line(long number, Map<Column, String> cells) {

        String text(Column column) {
            return cells.getOrDefault(column, "").strip();
        }

        /** The number only: the rest is personal. */
        @Override
        public String toString() {
            return "line " + number;
        }
    }

    private PeopleFile() {}

    /**
     * The lines below the head that hold anything.
     *
     * @throws PeopleFileRefused where it is no such list, or too long
     */
    static List<Line> read(byte[] file) {
        if (file.length > LARGEST) {
            throw new PeopleFileRefused(Reason.TOO_LARGE);
        }
        var text = decode(file);
        var lines = new ArrayList<Line>();
        Map<Column, Integer> places = Map.of();
        try (var csv = CsvReader.builder()
                .fieldSeparator(separator(text))
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)) {
            for (CsvRecord row : csv) {
                if (places.isEmpty()) {
                    places = places(row.getFields());
                } else if (row.getFields().stream().anyMatch(cell -> !cell.isBlank())) {
                    lines.add(line(row, places));
                }
                if (lines.size() > MOST_LINES) {
                    throw new PeopleFileRefused(Reason.TOO_LARGE);
                }
            }
        } catch (CsvParseException | IOException e) {
            throw new PeopleFileRefused(Reason.NO_TABLE);
        }
        if (lines.isEmpty()) {
            throw new PeopleFileRefused(Reason.EMPTY);
        }
        return lines;
    }

    private static Line line(CsvRecord row, Map<Column, Integer> places) {
        var cells = new EnumMap<Column, String>(Column.class);
        places.forEach((column, place) -> {
            if (place < row.getFieldCount()) {
                cells.put(column, row.getField(place));
            }
        });
        return new Line(row.getStartingLineNumber(), cells);
    }

    private static Map<Column, Integer> places(List<String> head) {
        var places = new EnumMap<Column, Integer>(Column.class);
        for (int place = 0; place < head.size(); place++) {
            var found = head.get(place).strip().toLowerCase(Locale.ROOT);
            for (var column : Column.values()) {
                if (column.heads.contains(found)) {
                    places.putIfAbsent(column, place);
                }
            }
        }
        if (!places.containsKey(Column.NAME)) {
            throw new PeopleFileRefused(Reason.NO_NAMES);
        }
        return places;
    }

    private static char separator(String text) {
        var head = text.lines().findFirst().orElse("");
        return Stream.of(',', ';', '\t')
                .max((one, other) -> Long.compare(count(head, one), count(head, other)))
                .orElseThrow();
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(letter -> letter == wanted).count();
    }

    private static String decode(byte[] file) {
        var text = decoded(file);
        if (text.indexOf('\0') >= 0) { // a workbook, or text of two bytes a letter
            throw new PeopleFileRefused(Reason.NO_TABLE);
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static String decoded(byte[] file) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(file, OF_EXCEL);
        }
    }
}
