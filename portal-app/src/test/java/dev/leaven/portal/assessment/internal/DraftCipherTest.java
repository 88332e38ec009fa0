package dev.leaven.portal.assessment.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.leaven.portal.assessment.Answer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class DraftCipherTest {

    private static final String TOKEN = "AAAABBBBCCCCDDDDEEEEFFFFGGGGHHHHIIIIJJJJKKK";
    private static final Draft DRAFT =
            new Draft("nl", Map.of()).with("time-l1", new Answer(4)).with("access-l1", Answer.DONT_KNOW);

    private final DraftCipher cipher = new DraftCipher(new JsonMapper());

    @Test
    void the_same_token_opens_it() {
        assertThat(cipher.open(cipher.seal(DRAFT, TOKEN), TOKEN)).isEqualTo(DRAFT);
    }

    @Test
    void another_token_does_not() {
        byte[] sealed = cipher.seal(DRAFT, TOKEN);

        assertThatIllegalStateException().isThrownBy(() -> cipher.open(sealed, TOKEN.replace('K', 'L')));
        assertThatIllegalStateException().isThrownBy(() -> cipher.open(sealed, cipher.address(TOKEN)));
    }

    @Test
    void not_one_byte_of_it_can_be_altered() {
        byte[] sealed = cipher.seal(DRAFT, TOKEN);
        for (int i = 0; i < sealed.length; i++) {
            byte[] altered = sealed.clone();
            altered[i] ^= 1;
            assertThatIllegalStateException().as("byte %s", i).isThrownBy(() -> cipher.open(altered, TOKEN));
        }
    }

    @Test
    void what_is_stored_holds_neither_answers_nor_token() {
        String stored = new String(cipher.seal(DRAFT, TOKEN), StandardCharsets.ISO_8859_1) + cipher.address(TOKEN);

        assertThat(stored).doesNotContain("time-l1", "dont-know", "answers", "nl\"", TOKEN);
    }

    @Test
    void the_same_draft_never_looks_the_same_twice() {
        assertThat(cipher.seal(DRAFT, TOKEN)).isNotEqualTo(cipher.seal(DRAFT, TOKEN));
    }

    @Test
    void a_draft_has_one_address_which_does_not_tell_the_token() {
        assertThat(cipher.address(TOKEN)).isEqualTo(cipher.address(TOKEN)).matches("[0-9a-f]{64}");
        assertThat(cipher.address(TOKEN)).isNotEqualTo(cipher.address(TOKEN.toLowerCase()));
    }
}
