package dev.leaven.portal.testing.mysql;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The MySQL server that all tests of this JVM share: our own one, or the one that {@code LEAVEN_TEST_MYSQL_URL} names
 * ({@code jdbc:mysql://host:port/}, with {@code LEAVEN_TEST_MYSQL_USER} and {@code LEAVEN_TEST_MYSQL_PASSWORD}, a user
 * that may create databases). Every caller gets a database of its own, so tests never meet each other's rows.
 */
public final class TestMySql {

    /** Databases of two runs on one external server must not meet. */
    private static final String RUN = Long.toString(ProcessHandle.current().pid(), 36)
            + Long.toString(System.currentTimeMillis() & 0xFFFFFFFL, 36);

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final String server;
    private final String user;
    private final String password;

    private TestMySql(String server, String user, String password) {
        this.server = server;
        this.user = user;
        this.password = password;
    }

    /** The shared server, started at the first call. */
    public static TestMySql shared() {
        return Holder.SHARED;
    }

    /** A new, empty database in utf8mb4; it is created by the first connection to it. */
    public Database newDatabase() {
        return database("leaven_%s_%d".formatted(RUN, COUNT.incrementAndGet()));
    }

    private Database database(String name) {
        var url = server + name
                + "?createDatabaseIfNotExist=true&useUnicode=true&characterEncoding=UTF-8&connectionTimeZone=UTC"
                + "&forceConnectionTimeZoneToSession=true&rewriteBatchedStatements=true"
                + "&sslMode=PREFERRED&allowPublicKeyRetrieval=true";
        return new Database(name, url, user, password);
    }

    private static TestMySql start() {
        @Nullable String external = System.getenv("LEAVEN_TEST_MYSQL_URL");
        if (external != null && !external.isBlank()) {
            var bare = external.replaceFirst("\\?.*", "").replaceFirst("^(jdbc:mysql://[^/]+).*", "$1/");
            return new TestMySql(bare, env("LEAVEN_TEST_MYSQL_USER", "root"), env("LEAVEN_TEST_MYSQL_PASSWORD", ""));
        }
        var own = MySqlProcess.start(MySqlInstallation.prepare());
        return new TestMySql("jdbc:mysql://127.0.0.1:%d/".formatted(own.port()), own.user(), own.password());
    }

    private static String env(String name, String otherwise) {
        @Nullable String value = System.getenv(name);
        return value == null ? otherwise : value;
    }

    /** Where a test's rows live. */
    public record Database(String name, String jdbcUrl, String user, String password) {

        public Connection connect() throws SQLException {
            return DriverManager.getConnection(jdbcUrl, user, password);
        }

        /** Best effort: at the end of the JVM the server may be gone before its databases. */
        public void drop() {
            try (var connection = connect();
                    var statement = connection.createStatement()) {
                statement.execute("drop database if exists `" + name + "`");
            } catch (SQLException gone) {
                System.getLogger(TestMySql.class.getName())
                        .log(System.Logger.Level.DEBUG, "Database {0} was not dropped: {1}", name, gone.getMessage());
            }
        }
    }

    private static final class Holder {
        static final TestMySql SHARED = start();
    }
}
