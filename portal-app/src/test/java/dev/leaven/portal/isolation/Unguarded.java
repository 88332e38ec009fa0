package dev.leaven.portal.isolation;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** A way to the database that knows of no tenants and no guard: what an attacker with the password would have. */
final class Unguarded {

    private Unguarded() {}

    static Connection connect(JdbcConnectionDetails database) throws SQLException {
        return DriverManager.getConnection(database.getJdbcUrl(), database.getUsername(), database.getPassword());
    }
}
