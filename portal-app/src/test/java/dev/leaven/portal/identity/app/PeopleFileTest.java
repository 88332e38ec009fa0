package dev.leaven.portal.identity.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.leaven.portal.identity.app.PeopleFile.Column;
import dev.leaven.portal.identity.app.PeopleFile.Line;
import dev.leaven.portal.identity.app.PeopleFileRefused.Reason;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleFileTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name,email,unit\nZoë Peeters,zoe@example.org,\"Operations, night\"\n",
                "Naam;E-mailadres;Afdeling\r\nZoë Peeters;zoe@example.org;Operations, night\r\n",
                "\uFEFFUNIT\tE-mail\tName\nOperations, night\tzoe@example.org\tZoë Peeters",
                "team;ignored;full name;mail\n Operations, night ;x; Zoë Peeters ; zoe@example.org ",
            })
    void columns_stand_in_any_order_under_english_or_dutch_heads(String text) {
        for (var letters : List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"))) {
            if (text.startsWith("\uFEFF") && letters != StandardCharsets.UTF_8) {
                continue;
            }
            assertThat(PeopleFile.read(text.getBytes(letters))).singleElement().satisfies(line -> {
                assertThat(line.number()).isEqualTo(2);
                assertThat(line.text(Column.NAME)).isEqualTo("Zoë Peeters");
                assertThat(line.text(Column.EMAIL)).isEqualTo("zoe@example.org");
                assertThat(line.text(Column.UNIT)).isEqualTo("Operations, night");
                assertThat(line.text(Column.PHONE)).isEmpty();
            });
        }
    }

    @Test
    void lines_are_counted_as_a_spreadsheet_does() {
        assertThat(read("name,phone\n\nAda,\n , \nEve\n"))
                .extracting(Line::number)
                .containsExactly(3L, 5L);
    }

    @Test
    void what_is_no_list_of_people_is_refused_with_a_reason() {
        assertThat(refusal("PK\u0003\u0004\0\0 a workbook")).isEqualTo(Reason.NO_TABLE);
        assertThat(refusal("name,email\n\"Ada")).isEqualTo(Reason.NO_TABLE);
        assertThat(refusal("Ada,ada@example.org\nEve,eve@example.org")).isEqualTo(Reason.NO_NAMES);
        assertThat(refusal("")).isEqualTo(Reason.EMPTY);
        assertThat(refusal("name,email\n,\n")).isEqualTo(Reason.EMPTY);
        assertThat(refusal("name\n" + "x".repeat(PeopleFile.LARGEST))).isEqualTo(Reason.TOO_LARGE);
        assertThat(refusal("name\n" + "x\n".repeat(50_001))).isEqualTo(Reason.TOO_LARGE);
    }

    private static List<Line> read(String text) {
        return PeopleFile.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Reason refusal(String text) {
        return catchThrowableOfType(PeopleFileRefused.class, () -> read(text)).reason();
    }
}
