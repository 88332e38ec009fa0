package dev.leaven.portal.assessment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leaven.portal.assessment.ui.ExportTable.Column;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTextTest {

    @Test
    void it_begins_with_a_byte_order_mark_and_the_heads() {
        assertThat(written()).isEqualTo("\uFEFFa,b\r\n");
    }

    @Test
    void numbers_have_a_point_whatever_the_language_of_the_machine() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.of("nl"));
        try {
            assertThat(written(List.of(1_234, new BigDecimal("3.50")))).endsWith("\r\n1234,3.50\r\n");
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)"})
    void a_text_is_never_a_formula(String text) {
        assertThat(written(List.of(text, "x"))).endsWith("\r\n'" + text + ",x\r\n");
    }

    /** Where a comma is for decimals, as in Dutch, a spreadsheet takes a semicolon for the end of a cell. */
    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', delimiter = '|', textBlock = """
            Sales;=1+1         | Sales;'=1+1
            Sales; =1+1;-2     | Sales; '=1+1;'-2
            Sales; and more    | Sales; and more
            """)
    void nor_is_what_stands_behind_a_semicolon(String text, String kept) {
        assertThat(written(List.of(text, "x"))).endsWith("\r\n" + kept + ",x\r\n");
    }

    @Test
    void a_number_below_zero_is_a_number() {
        assertThat(written(List.of(-1, "x"))).endsWith("\r\n-1,x\r\n");
    }

    private static String written(List<?>... lines) {
        return new String(
                CsvText.of(new ExportTable(
                        Stream.of("a", "b").map(Column::text).toList(),
                        Stream.of(lines).map(List::<Object>copyOf).toList())),
                StandardCharsets.UTF_8);
    }
}
