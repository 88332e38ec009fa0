package dev.leaven.portal.assessment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leaven.portal.assessment.ui.ExportTable.Column;
import dev.leaven.portal.assessment.ui.ExportTable.Numbers;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxFileTest {

    private static final List<Column> COLUMNS = List.of(Column.text("name"), new Column("mean", Numbers.TWO_DECIMALS));

    @TempDir
    private Path folder;

    @Test
    void a_number_is_one_and_not_a_text() throws IOException {
        assertThat(sheet(List.of("Zoë", new BigDecimal("3.50"))))
                .containsPattern("<c r=\"B2\" s=\"\\d+\"( t=\"n\")?><v>3\\.50?</v>");
    }

    @Test
    void a_text_that_looks_like_a_formula_stays_a_text() throws IOException {
        Map<String, String> file = file(List.of("=HYPERLINK(\"https://evil.example\")", "+1"));

        assertThat(file.get("xl/worksheets/sheet1.xml"))
                .doesNotContain("<f>")
                .containsPattern("r=\"A2\"[^>]* t=\"s\"")
                .containsPattern("r=\"B2\"[^>]* t=\"s\"");
        assertThat(file.get("xl/sharedStrings.xml")).contains("=HYPERLINK(&quot;https://evil.example&quot;)", "+1");
    }

    @Test
    void where_there_is_nothing_the_cell_is_empty() throws IOException {
        assertThat(sheet(List.of("x", ""))).doesNotContain("\"B2\"");
    }

    private String sheet(List<Object> line) throws IOException {
        return Objects.requireNonNull(file(line).get("xl/worksheets/sheet1.xml"));
    }

    private Map<String, String> file(List<Object> line) throws IOException {
        Map<String, String> parts = new HashMap<>();
        byte[] bytes = XlsxFile.of(new ExportTable(COLUMNS, List.of(line)), "Results");
        Path workbook = Files.write(folder.resolve("results.xlsx"), bytes);
        try (var zip = new ZipFile(workbook.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                byte[] part = zip.getInputStream(entry).readAllBytes();
                parts.put(entry.getName(), new String(part, StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
