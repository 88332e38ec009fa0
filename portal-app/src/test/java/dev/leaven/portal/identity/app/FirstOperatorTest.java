package dev.leaven.portal.identity.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import dev.leaven.portal.identity.Accounts;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.DefaultApplicationArguments;

class FirstOperatorTest {

    private static final String PASSWORD = "flour, water and salt";

    private final Accounts accounts = mock(Accounts.class);

    @TempDir
    private Path folder;

    @Test
    void one_is_made_with_the_password_in_a_file() throws Exception {
        var file = Files.writeString(folder.resolve("password"), PASSWORD + "\n");

        start("Ada@Example.org", "", file.toString());

        verify(accounts).createOperator("ada@example.org", "ada@example.org", "en", PASSWORD);
    }

    @Test
    void none_is_made_where_there_is_one_whatever_is_configured() {
        when(accounts.hasOperator()).thenReturn(true);

        start("ada@example.org", "short", "");

        verify(accounts, never()).createOperator(any(), any(), any(), any());
    }

    @Test
    void nobody_named_is_nobody_made() {
        start("", PASSWORD, "");

        verify(accounts, never()).createOperator(any(), any(), any(), any());
    }

    @Test
    void what_is_wrong_is_said_without_the_password() {
        assertThatThrownBy(() -> start("ada", PASSWORD, "")).hasMessageContaining("not an e-mail address");
        assertThatThrownBy(() -> start("ada@example.org", "", ""))
                .hasMessageContaining("leaven.operator.password-file");
        assertThatThrownBy(() ->
                        start("ada@example.org", "", folder.resolve("none").toString()))
                .hasMessageContaining("can't be read");
        assertThatThrownBy(() -> start("ada@example.org", "not-so-long", ""))
                .hasMessageContaining("12 characters")
                .satisfies(
                        error -> assertThat(error.toString() + error.getCause()).doesNotContain("not-so-long"));
        verify(accounts, never()).createOperator(eq("ada@example.org"), any(), any(), any());
    }

    private void start(String email, String password, String file) {
        new FirstOperator(accounts, email, password, file).run(new DefaultApplicationArguments());
    }
}
