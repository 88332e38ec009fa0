package dev.leaven.portal.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leaven.portal.keys.KeysForTests;
import dev.leaven.portal.tenancy.TenantId;
import java.nio.ByteBuffer;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalLinksTest {

    private static final PersonalLink LINK = new PersonalLink(new TenantId(7_000_001), 42);

    private final PersonalLinks links = new PersonalLinks(KeysForTests.kept(1));

    @Test
    void a_token_proves_tenant_and_invitation() {
        assertThat(links.verify(links.token(LINK))).contains(LINK);
    }

    @Test
    void the_same_invitation_always_has_the_same_token() {
        assertThat(links.token(LINK))
                .isEqualTo(new PersonalLinks(KeysForTests.kept(1)).token(LINK))
                .matches("[A-Za-z0-9_-]{43}");
    }

    @Test
    void no_bit_of_it_can_be_changed() {
        byte[] token = Base64.getUrlDecoder().decode(links.token(LINK));
        for (int bit = 0; bit < token.length * 8; bit++) {
            byte[] altered = token.clone();
            altered[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(links.verify(encoded(altered))).as("bit %s", bit).isEmpty();
        }
    }

    @Test
    void the_signature_of_one_tenant_does_not_open_another() {
        byte[] mine = Base64.getUrlDecoder().decode(links.token(LINK));
        byte[] theirs = ByteBuffer.wrap(mine.clone()).putLong(7_000_002).array();

        assertThat(links.verify(encoded(theirs))).isEmpty();
    }

    @Test
    void another_portals_links_are_not_ours() {
        assertThat(new PersonalLinks(KeysForTests.kept(2)).verify(links.token(LINK)))
                .isEmpty();
    }

    @Test
    void nothing_may_be_missing_or_added() {
        String token = links.token(LINK);
        for (int length = 0; length < token.length(); length++) {
            assertThat(links.verify(token.substring(0, length))).isEmpty();
        }
        assertThat(links.verify(token + "A")).isEmpty();
        assertThat(links.verify(token + token)).isEmpty();
    }

    /** 43 characters hold 258 bits, two more than a token has; the last one must not come in four spellings. */
    @Test
    void a_token_has_one_spelling() {
        String token = links.token(LINK);
        String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        long spellings = alphabet.chars()
                .filter(last ->
                        links.verify(token.substring(0, 42) + (char) last).isPresent())
                .count();

        assertThat(spellings).isEqualTo(1);
        assertThat(links.verify(token + "=")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "../../etc/passwd", "=", "é", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void what_was_never_a_token_proves_nothing(String text) {
        assertThat(links.verify(text)).isEmpty();
    }

    private static String encoded(byte[] token) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }
}
