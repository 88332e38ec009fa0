package dev.leaven.portal.delivery.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.leaven.portal.delivery.internal.ReportTokens.Reporter;
import dev.leaven.portal.keys.KeysForTests;
import dev.leaven.portal.tenancy.TenantId;
import org.junit.jupiter.api.Test;

class ReportTokensTest {

    private final ReportTokens tokens = new ReportTokens(KeysForTests.kept(1));

    @Test
    void a_token_proves_what_it_was_made_for_and_is_the_same_each_time() {
        var reporter = new Reporter(new TenantId(42), "channel-sms");
        String token = tokens.token(reporter);

        assertThat(token).matches("[A-Za-z0-9_-]{1,99}").isEqualTo(tokens.token(reporter));
        assertThat(tokens.verify(token)).contains(reporter);
        assertThat(tokens.token(new Reporter(new TenantId(42), "x".repeat(50)))).hasSizeLessThan(100);
    }

    @Test
    void no_letter_of_a_token_can_be_changed() {
        String token = tokens.token(new Reporter(new TenantId(42), "channel-sms"));
        for (int i = 0; i < token.length(); i++) {
            char other = token.charAt(i) == 'A' ? 'B' : 'A';
            assertThat(tokens.verify(token.substring(0, i) + other + token.substring(i + 1)))
                    .isEmpty();
        }
        assertThat(tokens.verify("")).isEmpty();
        assertThat(tokens.verify("?")).isEmpty();
        assertThat(tokens.verify(token + "A")).isEmpty();
    }

    @Test
    void a_name_has_its_limits() {
        assertThatThrownBy(() -> tokens.token(new Reporter(new TenantId(1), "")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> tokens.token(new Reporter(new TenantId(1), "x".repeat(51))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
