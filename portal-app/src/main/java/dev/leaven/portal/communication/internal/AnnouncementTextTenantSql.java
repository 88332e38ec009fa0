package dev.leaven.portal.communication.internal;

import dev.leaven.portal.communication.app.Announcement;
import dev.leaven.portal.communication.app.AnnouncementDraft;
import dev.leaven.portal.communication.app.AnnouncementDraft.Wording;
import dev.leaven.portal.communication.app.AnnouncementId;
import dev.leaven.portal.tenancy.TenantScope;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What messages say in each language, and over which channels. */
@Component
class AnnouncementTextTenantSql {

    private final JdbcClient jdbc;

    AnnouncementTextTenantSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Announcement fill(Announcement one) {
        AnnouncementDraft row = one.draft();
        Map<String, Wording> texts = new HashMap<>();
        on(
                        "select language, subject, body, brief from announcement_text"
                                + " where tenant_id = :tenant and announcement_id = :id",
                        one.id())
                .query(found -> {
                    texts.put(
                            found.getString("language"),
                            new Wording(found.getString("subject"), found.getString("body"), found.getString("brief")));
                });
        Set<String> channels = new HashSet<>(on(
                        "select channel from announcement_channel where tenant_id = :tenant and announcement_id = :id",
                        one.id())
                .query((found, index) -> found.getString("channel"))
                .list());
        return new Announcement(
                one.id(),
                one.cycle(),
                one.revision(),
                new AnnouncementDraft(row.level(), row.template(), texts, channels, row.sendOn(), row.briefManagers()),
                one.state(),
                one.writtenBy(),
                one.approvedBy());
    }

    void replace(AnnouncementId id, AnnouncementDraft draft) {
        on("delete from announcement_text where tenant_id = :tenant and announcement_id = :id", id)
                .update();
        on("delete from announcement_channel where tenant_id = :tenant and announcement_id = :id", id)
                .update();
        draft.texts()
                .forEach((language, text) -> on(
                                "insert into announcement_text (tenant_id, announcement_id, language, subject, body, brief)"
                                        + " values (:tenant, :id, :language, :subject, :body, :brief)",
                                id)
                        .param("language", language)
                        .param("subject", text.subject())
                        .param("body", text.body())
                        .param("brief", text.brief())
                        .update());
        draft.channels()
                .forEach(channel -> on(
                                "insert into announcement_channel (tenant_id, announcement_id, channel)"
                                        + " values (:tenant, :id, :channel)",
                                id)
                        .param("channel", channel)
                        .update());
    }

    private JdbcClient.StatementSpec on(String sql, AnnouncementId id) {
        return jdbc.sql(sql).param("tenant", TenantScope.required().value()).param("id", id.value());
    }
}
