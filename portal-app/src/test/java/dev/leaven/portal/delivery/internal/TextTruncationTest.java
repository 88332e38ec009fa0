package dev.leaven.portal.delivery.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A text that is too long loses words, and its link loses nothing. */
class TextTruncationTest {

    private static final String LINK = "https://x.example/q/AbC_-9";
    private static final String TEXT = "Your view on learning counts. 4 min, until 16 March: " + LINK;

    @Test
    void what_fits_stays_as_it_is() {
        assertThat(TextTruncation.around(LINK, TEXT, TEXT.length())).contains(TEXT);
        assertThat(TextTruncation.of("Four words fit here", 19)).isEqualTo("Four words fit here");
    }

    @Test
    void words_before_the_link_give_way_and_the_link_stays_whole() {
        assertThat(TextTruncation.around(LINK, TEXT, 58)).contains("Your view on learning counts… " + LINK);
        assertThat(TextTruncation.around(LINK, TEXT, 39)).contains("Your view… " + LINK);
        assertThat(TextTruncation.around(LINK, TEXT, LINK.length())).contains(LINK);
    }

    @Test
    void what_follows_the_link_goes_first() {
        assertThat(TextTruncation.around(LINK, "Take part: " + LINK + " until 16 March", 40))
                .contains("Take part: " + LINK);
    }

    @Test
    void at_every_length_the_link_is_whole_and_stands_by_itself_or_there_is_nothing() {
        IntStream.range(1, TEXT.length()).forEach(longest -> {
            var shorter = TextTruncation.around(LINK, TEXT, longest);
            assertThat(shorter.isPresent()).as("with %d", longest).isEqualTo(longest >= LINK.length());
            shorter.ifPresent(
                    text -> assertThat(text).hasSizeLessThanOrEqualTo(longest).matches("(.+… )?" + LINK));
        });
    }

    @Test
    void a_text_without_a_link_ends_between_words() {
        assertThat(TextTruncation.around("", "Nothing to be followed here", 20)).contains("Nothing to be…");
        assertThat(TextTruncation.of("One, two, three", 8)).isEqualTo("One…");
        assertThat(TextTruncation.of("Anything", 1)).isEqualTo("…");
        assertThat(TextTruncation.of("Anything", 0)).isEmpty();
    }

    @Test
    void a_word_that_is_longer_than_the_room_ends_between_characters() {
        String rolls = "🥐🥖🍞🥐🥖🍞";
        IntStream.range(1, rolls.length()).forEach(longest -> {
            String shorter = TextTruncation.of(rolls, longest);
            assertThat(shorter).hasSizeLessThanOrEqualTo(longest).endsWith("…");
            assertThat(rolls).startsWith(shorter.substring(0, shorter.length() - 1));
            assertThat(shorter.codePoints().filter(one -> Character.isSurrogate((char) one) && one <= 0xFFFF))
                    .as("halves of characters in %d", longest)
                    .isEmpty();
        });
        assertThat(TextTruncation.around(LINK, rolls + " " + LINK, 32)).contains("🥐🥖… " + LINK);
    }
}
