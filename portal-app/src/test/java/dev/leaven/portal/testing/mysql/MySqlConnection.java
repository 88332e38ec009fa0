package dev.leaven.portal.testing.mysql;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Hands each application context a database of its own, and drops it with the context. */
@TestConfiguration(proxyBeanMethods = false)
public class MySqlConnection {

    @Bean(destroyMethod = "drop")
    TestMySql.Database testMySqlDatabase() {
        return TestMySql.shared().newDatabase();
    }

    @Bean
    JdbcConnectionDetails testMySqlDetails(TestMySql.Database database) {
        return new Details(database);
    }

    record Details(TestMySql.Database database) implements JdbcConnectionDetails {

        @Override
        public String getUsername() {
            return database.user();
        }

        @Override
        public String getPassword() {
            return database.password();
        }

        @Override
        public String getJdbcUrl() {
            return database.jdbcUrl();
        }
    }
}
