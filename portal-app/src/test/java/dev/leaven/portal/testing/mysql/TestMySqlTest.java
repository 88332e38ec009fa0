package dev.leaven.portal.testing.mysql;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class TestMySqlTest {

    @Test
    void a_real_mysql_answers_and_every_caller_has_a_database_of_its_own() throws Exception {
        var before = System.nanoTime();
        var mine = TestMySql.shared().newDatabase();
        try (var connection = mine.connect();
                var statement = connection.createStatement()) {
            var started = Duration.ofNanos(System.nanoTime() - before);
            statement.execute("create table t (word varchar(20))");
            statement.execute("insert into t values ('zuurdesem ✓')");
            try (var row = statement.executeQuery("select version(), word, @@session.time_zone from t")) {
                assertThat(row.next()).isTrue();
                IO.println("MySQL %s ready in %d ms".formatted(row.getString(1), started.toMillis()));
                assertThat(row.getString(1)).matches("\\d+\\.\\d+.*");
                assertThat(row.getString(2)).isEqualTo("zuurdesem ✓");
                assertThat(row.getString(3)).isIn("UTC", "+00:00");
            }
        }
        try (var other = TestMySql.shared().newDatabase().connect();
                var tables = other.getMetaData().getTables(other.getCatalog(), null, "t", null)) {
            assertThat(tables.next()).isFalse();
        } finally {
            mine.drop();
        }
    }
}
