package dev.leaven.portal.delivery.internal;

import dev.leaven.portal.delivery.LetterId;
import dev.leaven.portal.identity.PersonId;
import dev.leaven.portal.tenancy.TenantScope;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Letters that lie in the portal for somebody to read. */
@Component
public class InboxTenantSql {

    private static final String MINE = "select " + OutboxTenantSql.COLUMNS + ", seen from message_delivery"
            + " where tenant_id = :tenant and person_id = :person and channel = :channel";

    private final JdbcClient jdbc;

    InboxTenantSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param seen whether it was opened; when, nobody knows */
    public record Item(OutboxLetter letter, boolean seen) {}

    public List<Item> of(PersonId person, String channel, int newest) {
        return jdbc.sql(MINE + " order by id desc limit :newest")
                .param("tenant", TenantScope.required().value())
                .param("person", person.value())
                .param("channel", channel)
                .param("newest", newest)
                .query((row, index) -> new Item(OutboxTenantSql.read(row, index), row.getBoolean("seen")))
                .list();
    }

    public Optional<Item> find(PersonId person, String channel, LetterId id) {
        return jdbc.sql(MINE + " and id = :id")
                .param("tenant", TenantScope.required().value())
                .param("person", person.value())
                .param("channel", channel)
                .param("id", id.value())
                .query((row, index) -> new Item(OutboxTenantSql.read(row, index), row.getBoolean("seen")))
                .optional();
    }

    public void see(PersonId person, LetterId id) {
        jdbc.sql("update message_delivery set seen = true"
                        + " where tenant_id = :tenant and person_id = :person and id = :id")
                .param("tenant", TenantScope.required().value())
                .param("person", person.value())
                .param("id", id.value())
                .update();
    }

    public int unread(PersonId person, String channel) {
        return jdbc.sql("select count(*) from message_delivery"
                        + " where tenant_id = :tenant and person_id = :person and channel = :channel and seen = false")
                .param("tenant", TenantScope.required().value())
                .param("person", person.value())
                .param("channel", channel)
                .query(Integer.class)
                .single();
    }
}
