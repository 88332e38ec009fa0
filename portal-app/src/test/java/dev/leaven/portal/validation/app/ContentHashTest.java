package dev.leaven.portal.validation.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentHashTest {

    /** The example of FIPS 180. */
    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @Test
    void it_is_sha_256() {
        assertThat(ContentHash.of("abc".getBytes(UTF_8))).isEqualTo(new ContentHash(ABC));
        assertThat(ContentHash.of("abd".getBytes(UTF_8))).isNotEqualTo(new ContentHash(ABC));
    }

    @Test
    void people_compare_its_first_sixteen_digits() {
        assertThat(new ContentHash(ABC).fingerprint()).isEqualTo("ba78 16bf 8f01 cfea");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ba78", "BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD"})
    void anything_else_is_refused(String hex) {
        assertThatIllegalArgumentException().isThrownBy(() -> new ContentHash(hex));
    }
}
