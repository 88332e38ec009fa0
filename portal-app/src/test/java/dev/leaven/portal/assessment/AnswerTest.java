package dev.leaven.portal.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerTest {

    @Test
    void what_is_written_is_read_again() {
        for (int code = -1; code <= Answer.HIGHEST; code++) {
            var answer = new Answer(code);
            assertThat(Answer.parse(answer.toString())).contains(answer);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "6", "-1", "1.5", " 3", "03", "٣", "dont_know", "DONT-KNOW", "null"})
    void anything_else_is_no_answer(String text) {
        assertThat(Answer.parse(text)).isEmpty();
    }

    @Test
    void only_points_on_the_scale_are_rated() {
        assertThat(List.of(new Answer(1), new Answer(5))).allMatch(Answer::rated);
        assertThat(List.of(Answer.DONT_KNOW, Answer.NOT_APPLICABLE)).noneMatch(Answer::rated);
    }

    @ParameterizedTest
    @ValueSource(ints = {-2, 6, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void a_code_outside_the_scale_cannot_be_made(int code) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Answer(code));
    }
}
