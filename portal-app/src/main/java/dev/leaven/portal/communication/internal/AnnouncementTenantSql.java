package dev.leaven.portal.communication.internal;

import dev.leaven.portal.communication.app.Announcement;
import dev.leaven.portal.communication.app.AnnouncementDraft;
import dev.leaven.portal.communication.app.AnnouncementId;
import dev.leaven.portal.communication.app.AnnouncementState;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.tenancy.TenantScope;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of messages to audience levels. Their words and channels lie in {@link AnnouncementTextTenantSql}. */
@Component
class AnnouncementTenantSql {

    private static final String SELECT =
            "select id, cycle_id, revision, level, template, state, send_on, brief_managers,"
                    + " written_by, approved_by from announcement where tenant_id = :tenant";

    private final JdbcClient jdbc;
    private final AnnouncementTextTenantSql texts;

    AnnouncementTenantSql(JdbcClient jdbc, AnnouncementTextTenantSql texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    void add(Announcement one) {
        with(
                        "insert into announcement (id, tenant_id, cycle_id, revision, level, template, state, send_on,"
                                + " brief_managers, written_by, approved_by) values (:id, :tenant, :cycle, :revision, :level,"
                                + " :template, :state, :send, :brief, :writer, :approver)",
                        one)
                .update();
        texts.replace(one.id(), one.draft());
    }

    void change(Announcement one) {
        with(
                        "update announcement set cycle_id = :cycle, revision = :revision, level = :level,"
                                + " template = :template, state = :state, send_on = :send, brief_managers = :brief,"
                                + " written_by = :writer, approved_by = :approver where id = :id and tenant_id = :tenant",
                        one)
                .update();
        texts.replace(one.id(), one.draft());
    }

    /** Newest first. */
    List<Announcement> all(CycleId cycle) {
        return read(on(SELECT + " and cycle_id = :cycle order by id desc").param("cycle", cycle.value()));
    }

    Optional<Announcement> find(AnnouncementId id) {
        return read(on(SELECT + " and id = :id").param("id", id.value())).stream()
                .findFirst();
    }

    /** As {@link #find}; nobody else changes it until the transaction ends. */
    Optional<Announcement> lock(AnnouncementId id) {
        return read(on(SELECT + " and id = :id for update").param("id", id.value())).stream()
                .findFirst();
    }

    /** Those that go out on that day or earlier, and have not yet. */
    List<Announcement> due(LocalDate day) {
        return read(on(SELECT + " and state = :state and send_on <= :day order by id")
                .param("state", AnnouncementState.APPROVED.name())
                .param("day", day));
    }

    private List<Announcement> read(JdbcClient.StatementSpec sql) {
        return sql
                .query((row, index) -> new Announcement(
                        new AnnouncementId(row.getLong("id")),
                        new CycleId(row.getLong("cycle_id")),
                        row.getInt("revision"),
                        new AnnouncementDraft(
                                row.getString("level"),
                                row.getString("template"),
                                Map.of(),
                                Set.of(),
                                row.getObject("send_on", LocalDate.class),
                                row.getBoolean("brief_managers")),
                        AnnouncementState.valueOf(row.getString("state")),
                        row.getString("written_by"),
                        row.getString("approved_by")))
                .list()
                .stream()
                .map(texts::fill)
                .toList();
    }

    private JdbcClient.StatementSpec with(String sql, Announcement one) {
        AnnouncementDraft draft = one.draft();
        return on(sql).param("id", one.id().value())
                .param("cycle", one.cycle().value())
                .param("revision", one.revision())
                .param("level", draft.level())
                .param("template", draft.template())
                .param("state", one.state().name())
                .param("send", draft.sendOn())
                .param("brief", draft.briefManagers())
                .param("writer", one.writtenBy())
                .param("approver", one.approvedBy());
    }

    private JdbcClient.StatementSpec on(String sql) {
        return jdbc.sql(sql).param("tenant", TenantScope.required().value());
    }
}
