package dev.leaven.channel.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class SigningSecretTest {

    /** The example that implementations of Standard Webhooks test themselves with. */
    @Test
    void the_standards_own_example_gets_its_signature() {
        var secret =
                SigningSecret.parse("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw").orElseThrow();

        assertThat(secret.sign(
                        "msg_p5jXN8AQM9LWM0D4loKWxJek", Instant.ofEpochSecond(1_614_265_330), "{\"test\": 2432232314}"))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void a_secret_without_its_prefix_or_of_another_length_is_none() {
        assertThat(SigningSecret.parse("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")).isEmpty();
        assertThat(SigningSecret.parse("whsec_not base64")).isEmpty();
        assertThat(SigningSecret.parse("whsec_" + Base64.getEncoder().encodeToString(new byte[23])))
                .isEmpty();
        assertThat(SigningSecret.parse("whsec_" + Base64.getEncoder().encodeToString(new byte[65])))
                .isEmpty();
    }

    @Test
    void blanks_around_a_pasted_secret_do_no_harm() {
        assertThat(SigningSecret.parse(" whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw\n"))
                .isPresent();
    }
}
