package dev.leaven.portal.identity.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.leaven.portal.identity.app.PasswordRefused.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewPasswordTest {

    @ParameterizedTest
    @ValueSource(strings = {"four small words", "brood rijst langzaam", "ünïcödé ïs fïné", "🍞🥖🥐🥯🍞🥖🥐🥯🍞🥖🥐🥨"})
    void words_of_any_language_make_one(String text) {
        assertThatCode(() -> new NewPassword(text)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"'', SHORT", "elevenchars, SHORT", "aaaaaaaaaaaaaaaa, EASY", "121212121212121, EASY"})
    void what_protects_nobody_is_refused(String text, Reason reason) {
        assertThat(refusal(text)).isEqualTo(reason);
    }

    @Test
    void what_bcrypt_would_cut_off_is_refused() {
        assertThatCode(() -> new NewPassword("abcdef".repeat(12))).doesNotThrowAnyException();
        assertThat(refusal("abcdef".repeat(12) + "g")).isEqualTo(Reason.LONG);
        assertThat(refusal("éèêëç".repeat(8))).as("80 bytes").isEqualTo(Reason.LONG);
    }

    @Test
    void nobody_takes_their_own_address_or_name() {
        var password = new NewPassword("Ada.Quill@Example.org");

        assertThat(catchThrowableOfType(
                                PasswordRefused.class, () -> password.differFrom("ada.quill@example.org", "Ada Quill"))
                        .reason())
                .isEqualTo(Reason.EASY);
    }

    @Test
    void it_is_not_shown() {
        assertThat(new NewPassword("four small words").toString()).doesNotContain("four");
    }

    private static Reason refusal(String text) {
        return catchThrowableOfType(PasswordRefused.class, () -> new NewPassword(text))
                .reason();
    }
}
