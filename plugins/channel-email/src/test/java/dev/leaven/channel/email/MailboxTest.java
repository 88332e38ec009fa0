package dev.leaven.channel.email;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailboxTest {

    @Test
    void an_international_domain_goes_over_the_wire_in_ascii() {
        assertThat(Mailbox.parse("ada@müller.example").orElseThrow().address()).isEqualTo("ada@xn--mller-kva.example");
    }

    @Test
    void only_a_local_part_outside_ascii_needs_a_server_that_knows_it() {
        assertThat(Mailbox.parse("zoë@example.org").orElseThrow().needsUtf8()).isTrue();
        assertThat(Mailbox.parse("zoe@müller.example").orElseThrow().needsUtf8())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ada@example.org", "ada+portal@example.org", "o'hara@example.co.uk", "a@localhost"})
    void an_address_is_one(String address) {
        assertThat(Mailbox.parse(address).orElseThrow().address()).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ada",
                "@example.org",
                "ada@",
                "ada@example..org",
                ".ada@example.org",
                "a..b@example.org",
                "ada @example.org",
                "ada@example.org\r\nBcc: eve@example.org",
                "ada@example.org, eve@example.org",
                "<ada@example.org>",
                "\"ada eve\"@example.org",
                "ada@[127.0.0.1]",
                "ada@exa mple.org",
                "a\u0000b@example.org",
                "ada@-example.org"
            })
    void what_is_no_address_or_hides_another_is_none(String address) {
        assertThat(Mailbox.parse(address)).isEmpty();
    }

    @Test
    void an_address_without_end_is_none() {
        assertThat(Mailbox.parse("a".repeat(65) + "@example.org")).isEmpty();
    }
}
