package dev.leaven.portal.testing.mysql;

import dev.leaven.portal.testing.Ports;
import dev.leaven.portal.testing.TiedProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** One running server on a free loopback port, which lives as long as this JVM. */
record MySqlProcess(int port, String user, String password) {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    static MySqlProcess start(MySqlInstallation installation) {
        try {
            var folder = Files.createTempDirectory("leaven-mysql-");
            Commands.run(List.of(
                    "cp",
                    "-R",
                    installation.template().toString(),
                    folder.resolve("data").toString()));
            var password = HexFormat.of().toHexDigits(new SplittableRandom().nextLong());
            var server = new MySqlProcess(Ports.free(), "leaven", password);
            // root@localhost cannot come in by TCP when names are not resolved.
            Files.writeString(
                    folder.resolve("init.sql"),
                    "create user leaven@'%%' identified by '%s';%ngrant all on *.* to leaven@'%%';%n"
                            .formatted(password));
            // Outside the folder, which is wiped with the server: what it said last is what one wants to read.
            var log = Files.createTempFile("leaven-mysql-", ".log");
            log.toFile().deleteOnExit();
            server.awaitReady(TiedProcess.startThrowaway(server.command(installation, folder), log, folder), log);
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException("The test MySQL did not start", e);
        }
    }

    private List<String> command(MySqlInstallation installation, Path folder) {
        return List.of(
                installation.mysqld().toString(),
                "--no-defaults",
                "--user=" + System.getProperty("user.name"),
                "--basedir=" + installation.home(),
                "--datadir=" + folder.resolve("data"),
                "--socket=" + folder.resolve("sock"),
                "--pid-file=" + folder.resolve("pid"),
                "--init-file=" + folder.resolve("init.sql"),
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--skip-name-resolve",
                "--mysqlx=OFF",
                "--performance-schema=OFF",
                "--innodb-use-native-aio=0",
                "--character-set-server=utf8mb4",
                "--default-time-zone=+00:00",
                "--max-connections=500",
                // Tests throw everything away: no binary log, nothing written twice or synchronised.
                "--skip-log-bin",
                "--skip-innodb-doublewrite",
                "--innodb-flush-log-at-trx-commit=0",
                "--innodb-flush-method=nosync",
                "--innodb-redo-log-capacity=64M",
                "--innodb-buffer-pool-size=256M");
    }

    private void awaitReady(TiedProcess process, Path log) throws IOException {
        var url = "jdbc:mysql://127.0.0.1:%d/?allowPublicKeyRetrieval=true".formatted(port);
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try (var connection = DriverManager.getConnection(url, user, password)) {
                connection.getMetaData();
                return;
            } catch (SQLException notYet) {
                var said = Files.readString(log);
                if (said.contains("Aborting") || !process.isAlive() || System.nanoTime() > end) {
                    process.close();
                    throw new IOException(SharedLibraries.refusal(notYet.getMessage() + "\n" + said), notYet);
                }
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(40));
            }
        }
    }
}
