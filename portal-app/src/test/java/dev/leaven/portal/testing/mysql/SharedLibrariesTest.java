package dev.leaven.portal.testing.mysql;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SharedLibrariesTest {

    @Test
    void a_missing_library_is_refused_with_the_packages_to_install(@TempDir Path home) throws Exception {
        var mysqld = Files.createDirectory(home.resolve("bin")).resolve("mysqld");
        Files.writeString(mysqld, "#!/bin/sh\necho 'libnuma.so.1: cannot open shared object file'\nexit 127\n");
        mysqld.toFile().setExecutable(true);

        assertThatThrownBy(() -> SharedLibraries.check(home))
                .hasMessageContaining("libnuma.so.1")
                .hasMessageContaining("apt-get install libaio1 libnuma1")
                .hasMessageContaining("LEAVEN_TEST_MYSQL_URL");
    }
}
