package dev.leaven.portal.assessment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import dev.leaven.portal.assessment.InvitationLinks.LinkRow;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinksCsvTest {

    private static final String PORTAL = "https://leaven.example";

    @Test
    void it_begins_with_a_byte_order_mark_and_a_header() {
        assertThat(new String(LinksCsv.of(List.of(), PORTAL), StandardCharsets.UTF_8))
                .startsWith("\uFEFFname,email,language,link");
    }

    @Test
    void each_learner_is_a_line_with_the_whole_address() {
        assertThat(lines(new LinkRow("Zoë Ångström", "zoe@a.example", "nl", "/q/abc")))
                .containsExactly(List.of("Zoë Ångström", "zoe@a.example", "nl", "https://leaven.example/q/abc"));
    }

    @Test
    void who_has_no_mail_has_an_empty_cell() {
        assertThat(lines(new LinkRow("Piet", null, "nl", "/q/abc")).getFirst().get(1))
                .isEmpty();
    }

    @Test
    void commas_quotes_and_line_breaks_stay_inside_their_cell() {
        var name = "de Vries, \"Jan\"\r\nPiet";

        assertThat(lines(new LinkRow(name, null, "nl", "/q/abc"))).hasSize(1);
        assertThat(lines(new LinkRow(name, null, "nl", "/q/abc")).getFirst().getFirst())
                .isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"https://evil.example\")",
                "+31612345678",
                "-2+3",
                "@SUM(A1)",
                "\t=1+1",
                "\r=1+1",
                "\n=1+1",
            })
    void a_name_or_address_is_never_a_formula(String text) {
        var line = lines(new LinkRow(text, text, "nl", "/q/abc")).getFirst();

        assertThat(line.get(0)).isEqualTo("'" + text);
        assertThat(line.get(1)).isEqualTo("'" + text);
    }

    private static List<List<String>> lines(LinkRow... rows) {
        String file = new String(LinksCsv.of(List.of(rows), PORTAL), StandardCharsets.UTF_8).substring(1);
        try (var reader = CsvReader.builder().ofCsvRecord(file)) {
            return reader.stream().skip(1).map(line -> line.getFields()).toList();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
