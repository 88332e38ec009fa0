package dev.leaven.portal.isolation;

import dev.leaven.portal.tenancy.TenantId;
import jakarta.persistence.EntityManagerFactory;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * A tenant with a row in every table, in whose every text sits a word that nobody else ever writes.
 *
 * @param word what must not be seen anywhere else
 * @param rows values by column, by table
 */
record Canary(TenantId tenant, String word, Map<String, Map<String, Object>> rows) {

    /** One with a row in every table. */
    static Canary make(JdbcConnectionDetails database, EntityManagerFactory factory) {
        return make(database, factory, RowMaker::everywhere);
    }

    /** One with a single person and nothing else, to do real work in. */
    static Canary home(JdbcConnectionDetails database, EntityManagerFactory factory) {
        return make(database, factory, maker -> {
            maker.row("person");
            return maker.everything();
        });
    }

    private static Canary make(JdbcConnectionDetails database, EntityManagerFactory factory, Work work) {
        var tenant = TenantId.next();
        var word = "zq" + Long.toString(ThreadLocalRandom.current().nextLong(1L << 25, 1L << 30), 36);
        try (var connection = Unguarded.connect(database)) {
            var maker =
                    new RowMaker(connection, Schema.read(connection), new EntityWords(factory), tenant.value(), word);
            return new Canary(tenant, word, work.fill(maker));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Work {
        Map<String, Map<String, Object>> fill(RowMaker maker) throws SQLException;
    }
}
