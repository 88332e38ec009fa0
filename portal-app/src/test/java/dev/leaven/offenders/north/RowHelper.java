package dev.leaven.offenders.north;

import dev.leaven.cluster.sample.SamplePlugin;
import dev.leaven.offenders.demo.DemoRows;
import dev.leaven.offenders.shell.Frame;
import dev.leaven.offenders.south.South;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.annotation.Transactional;

/** Nearly everything that a class can do wrong. */
class RowHelper {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DataSource source;

    @Autowired
    EntityManager entities;

    @Transactional
    public void break_everything() throws SQLException, InterruptedException {
        source.getConnection().prepareStatement("select 1").close();
        entities.createNativeQuery("select 1");
        Thread.sleep(1);
        SecurityContextHolder.setContext(SecurityContextHolder.createEmptyContext());
        System.out.println(Instant.now());
        Objects.requireNonNull(new Frame());
        Objects.requireNonNull(new DemoRows());
        Objects.requireNonNull(new SamplePlugin());
        Objects.requireNonNull(new South());
        OutsideTenants.call(() -> {});
    }
}
