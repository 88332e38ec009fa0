package dev.leaven.portal.keys;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leaven.portal.keys.PortalKeys.Purpose;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class SignedTokensTest {

    private static final byte[] SOME = {1, 2, 3};

    private final PortalKeys keys = KeysForTests.kept(1);
    private final SignedTokens tokens = keys.tokens(Purpose.PERSONAL_LINKS);

    @Test
    void a_token_proves_its_bytes() {
        assertThat(tokens.verify(tokens.token(SOME))).contains(SOME);
        assertThat(tokens.verify(tokens.token(new byte[0]))).contains(new byte[0]);
        assertThat(tokens.token(SOME)).hasSize(SignedTokens.length(SOME.length)).matches("[A-Za-z0-9_-]+");
    }

    @Test
    void the_signature_alone_is_what_ends_the_token() {
        byte[] token = Base64.getUrlDecoder().decode(tokens.token(SOME));

        assertThat(tokens.signature(SOME)).isEqualTo(Arrays.copyOfRange(token, SOME.length, token.length));
    }

    @Test
    void a_token_of_one_kind_does_not_pass_for_one_of_another() {
        for (var purpose : Purpose.values()) {
            assertThat(keys.tokens(purpose).verify(tokens.token(SOME)).isPresent())
                    .as("%s", purpose)
                    .isEqualTo(purpose == Purpose.PERSONAL_LINKS);
        }
    }

    /** They are in mailboxes and in other systems. Computed outside the portal, from RFC 5869 and RFC 2104 alone. */
    @Test
    void tokens_stay_as_they_were_given_away() {
        assertThat(keys.tokens(Purpose.PERSONAL_LINKS)
                        .token(HexFormat.of().parseHex("00000000006acfc1000000000000002a")))
                .isEqualTo("AAAAAABqz8EAAAAAAAAAKmjxLGvAWg17ofUCajMpjH0");
        assertThat(keys.tokens(Purpose.JOINING_LINKS)
                        .token(HexFormat.of().parseHex("00000000006acfc1000000000000002a")))
                .isEqualTo("AAAAAABqz8EAAAAAAAAAKsNJVje4DBrEiAQyx6bINLc");
        assertThat(keys.tokens(Purpose.DEVICE_LINKS).token(HexFormat.of().parseHex("00000000006acfc1000000000000002a")))
                .isEqualTo("AAAAAABqz8EAAAAAAAAAKsf2LQs8fb4OaHOMT0Ei6Jg");
        assertThat(keys.tokens(Purpose.REPORT_ADDRESSES)
                        .token(HexFormat.of().parseHex("000000000000002a6368616e6e656c2d736d73")))
                .isEqualTo("AAAAAAAAACpjaGFubmVsLXNtc-ZwZtYVv0pi2xgTvT4NCXA");
    }
}
