package dev.leaven.portal.identity.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ada@example.org",
                " Ada.Quill+leaven@mail.example.co.uk ",
                "ada@xn--bcher-kva.example",
                "łucja@example.pl"
            })
    void addresses_are_kept_in_small_letters(String typed) {
        assertThat(EmailAddress.read(typed).text())
                .isEqualTo(typed.strip().toLowerCase(Locale.ROOT))
                .isLowerCase();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ada",
                "ada@",
                "@example.org",
                "ada@example",
                "ada@example..org",
                "a b@example.org",
                "ada@example.org, eve@example.org",
                "<ada@example.org>",
                "ada@@example.org",
                "ada@example.org\r\nBcc: eve@example.org"
            })
    void what_is_none_is_refused(String typed) {
        assertThatThrownBy(() -> EmailAddress.read(typed)).isInstanceOf(EmailRefused.class);
    }

    @Test
    void no_address_is_longer_than_mail_servers_take() {
        assertThatThrownBy(() -> EmailAddress.read("a".repeat(243) + "@example.org"))
                .isInstanceOf(EmailRefused.class);
    }
}
