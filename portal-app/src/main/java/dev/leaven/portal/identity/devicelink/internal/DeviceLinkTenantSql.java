package dev.leaven.portal.identity.devicelink.internal;

import dev.leaven.portal.identity.PersonId;
import dev.leaven.portal.tenancy.TenantScope;
import io.hypersistence.tsid.TSID;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The device links of the current tenant. With a link go its devices and its code. */
@Component
public class DeviceLinkTenantSql {

    private static final String SELECT = "select id, purpose, topic, person_id, valid_until from device_link";
    private static final String BY_ID = " where tenant_id = :tenant and id = :id";
    private static final String TOPIC = " where tenant_id = :tenant and purpose = :purpose and topic = :topic";
    private static final String ONE = TOPIC + " and person_id = :person";

    private final JdbcClient jdbc;

    DeviceLinkTenantSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes a link, or has the one that is there end on that day; returns its id. */
    public long issue(String purpose, long topic, PersonId person, LocalDate validUntil) {
        jdbc.sql("insert into device_link (tenant_id, id, purpose, topic, person_id, valid_until)"
                        + " values (:tenant, :id, :purpose, :topic, :person, :until)"
                        + " on duplicate key update valid_until = values(valid_until)")
                .param("tenant", tenant())
                .param("id", TSID.fast().toLong())
                .param("purpose", purpose)
                .param("topic", topic)
                .param("person", person.value())
                .param("until", validUntil)
                .update();
        // Locked, so that it is read as it is now: another transaction may have made it just before.
        return one(SELECT + ONE + " for update", purpose, topic, person)
                .query(DeviceLinkTenantSql::read)
                .single()
                .id();
    }

    public Optional<DeviceLink> find(long id) {
        return jdbc.sql(SELECT + BY_ID)
                .param("tenant", tenant())
                .param("id", id)
                .query(DeviceLinkTenantSql::read)
                .optional();
    }

    public Optional<DeviceLink> find(String purpose, long topic, PersonId person) {
        return one(SELECT + ONE, purpose, topic, person)
                .query(DeviceLinkTenantSql::read)
                .optional();
    }

    /** Until the transaction ends nobody else opens this link, has a code sent or enters one. Empty where it is gone. */
    public Optional<DeviceLink> lock(long id) {
        return jdbc.sql(SELECT + BY_ID + " for update")
                .param("tenant", tenant())
                .param("id", id)
                .query(DeviceLinkTenantSql::read)
                .optional();
    }

    public void remove(String purpose, long topic, PersonId person) {
        one("delete from device_link" + ONE, purpose, topic, person).update();
    }

    public void removeAll(String purpose, long topic) {
        jdbc.sql("delete from device_link" + TOPIC)
                .param("tenant", tenant())
                .param("purpose", purpose)
                .param("topic", topic)
                .update();
    }

    private JdbcClient.StatementSpec one(String sql, String purpose, long topic, PersonId person) {
        return jdbc.sql(sql)
                .param("tenant", tenant())
                .param("purpose", purpose)
                .param("topic", topic)
                .param("person", person.value());
    }

    private static DeviceLink read(ResultSet row, int index) throws SQLException {
        return new DeviceLink(
                row.getLong("id"),
                row.getString("purpose"),
                row.getLong("topic"),
                new PersonId(row.getLong("person_id")),
                row.getObject("valid_until", LocalDate.class));
    }

    private static long tenant() {
        return TenantScope.required().value();
    }
}
