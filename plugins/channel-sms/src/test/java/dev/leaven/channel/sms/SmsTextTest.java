package dev.leaven.channel.sms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class SmsTextTest {

    @Test
    void a_hundred_and_sixty_plain_characters_are_one_part_and_one_more_makes_two() {
        assertMeasure("a".repeat(160), 160, 1, 0);
        assertMeasure("a".repeat(161), 161, 2, 2 * 153 - 161);
        assertMeasure("a".repeat(306), 306, 2, 0);
        assertMeasure("a".repeat(307), 307, 3, 3 * 153 - 307);
    }

    @Test
    void every_character_of_the_basic_table_takes_one_place() {
        var table = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ÄÖÑÜ§¿äöñüà";

        assertMeasure(table, table.length(), 1, 160 - table.length());
    }

    @Test
    void characters_of_the_extension_table_take_two_places() {
        assertMeasure("^{}\\[~]|€\f", 20, 1, 140);
    }

    @Test
    void an_escaped_character_is_not_cut_in_two() {
        // Its two places would be the 153rd and the 154th: it moves on, and a place stays empty.
        assertMeasure("a".repeat(152) + "€" + "a".repeat(10), 164, 2, 153 - 12);
    }

    @Test
    void one_foreign_character_halves_the_parts_and_the_author_is_told_which() {
        assertMeasure("ë".repeat(70), 70, 1, 0);
        assertMeasure("ë" + "a".repeat(70), 71, 2, 2 * 67 - 71);

        var note = Objects.requireNonNull(SmsText.measure("Kom je ook? “Ja”").note());
        assertThat(note.in(Locale.ENGLISH)).contains("“ ”");
        assertThat(note.in(Locale.of("nl"))).contains("“ ”");
    }

    @Test
    void an_emoji_takes_two_places_and_is_not_cut_in_two() {
        assertMeasure("😀".repeat(35), 70, 1, 0);
        assertMeasure("a".repeat(66) + "😀" + "a".repeat(5), 73, 2, 67 - 7);
    }

    @Test
    void nothing_is_one_part() {
        assertMeasure("", 0, 1, 160);
    }

    private static void assertMeasure(String text, int characters, int parts, int left) {
        var measure = SmsText.measure(text);

        assertThat(measure.characters()).isEqualTo(characters);
        assertThat(measure.parts()).isEqualTo(parts);
        assertThat(measure.left()).isEqualTo(left);
    }
}
