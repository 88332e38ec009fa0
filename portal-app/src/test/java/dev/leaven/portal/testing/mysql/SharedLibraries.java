package dev.leaven.portal.testing.mysql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Looks whether mysqld can be loaded at all, and says what to install when it cannot. */
final class SharedLibraries {

    /** Debian 13 and later renamed the file, not what is in it. */
    private static final Path RENAMED_LIBAIO = Path.of("/usr/lib/x86_64-linux-gnu/libaio.so.1t64");

    private SharedLibraries() {}

    static void check(Path home) throws IOException {
        var outcome = version(home);
        if (outcome.output().contains("libaio.so.1:") && Files.exists(RENAMED_LIBAIO)) {
            Files.createSymbolicLink(home.resolve("lib/private/libaio.so.1"), RENAMED_LIBAIO);
            outcome = version(home);
        }
        if (outcome.status() != 0) {
            throw new IllegalStateException(refusal(outcome.output().strip()));
        }
    }

    static String refusal(String said) {
        return "The test MySQL cannot start: "
                + said
                + "\nOn Debian: apt-get install libaio1 libnuma1 (from Debian 13 on: libaio1t64 libnuma1)."
                + "\nOr name a MySQL of your own: LEAVEN_TEST_MYSQL_URL, LEAVEN_TEST_MYSQL_USER, LEAVEN_TEST_MYSQL_PASSWORD.";
    }

    private static Commands.Outcome version(Path home) throws IOException {
        return Commands.attempt(List.of(home.resolve("bin/mysqld").toString(), "--no-defaults", "--version"));
    }
}
