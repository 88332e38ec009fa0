package dev.leaven.portal.delivery.internal;

import dev.leaven.portal.delivery.Letter;
import dev.leaven.portal.delivery.LetterId;
import dev.leaven.portal.delivery.LetterState;
import dev.leaven.portal.delivery.Purpose;
import dev.leaven.portal.delivery.app.LetterStatus;
import dev.leaven.portal.delivery.internal.OutboxLetter.ChannelTest;
import dev.leaven.portal.delivery.internal.OutboxLetter.HandedOver;
import dev.leaven.portal.identity.PersonId;
import dev.leaven.portal.tenancy.TenantScope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Messages on their way, and what became of them. */
@Component
public class OutboxTenantSql {

    private static final int BATCH = 1_000;
    static final int DETAIL = 500;
    private static final int REFERENCE = 200;

    static final String COLUMNS = "id, channel, purpose, topic, person_id, sender_id, round, language, address, state,"
            + " attempts, created_at";
    private static final String FIND = "select " + COLUMNS + " from message_delivery where tenant_id = :tenant";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    OutboxTenantSql(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** @throws org.springframework.dao.DuplicateKeyException where one of these people was asked in this round already */
    void insert(List<OutboxLetter> letters) {
        long tenant = TenantScope.required().value();
        batches.batchUpdate(
                "insert into message_delivery (tenant_id, id, channel, purpose, topic, person_id, sender_id, round,"
                        + " language, address, state, attempts, seen, created_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                letters,
                BATCH,
                (row, one) -> {
                    var content = one.content();
                    row.setLong(1, tenant);
                    row.setLong(2, one.id().value());
                    row.setString(3, content.channel());
                    row.setString(4, content.purpose().name());
                    switch (content) {
                        case HandedOver(var letter) -> {
                            row.setLong(5, letter.topic());
                            row.setLong(6, letter.to().value());
                            row.setInt(8, letter.occurrence());
                            row.setString(10, null);
                        }
                        case ChannelTest test -> {
                            row.setNull(5, Types.BIGINT);
                            row.setNull(6, Types.BIGINT);
                            row.setInt(8, 1);
                            row.setString(10, test.address());
                        }
                    }
                    var from = content.from();
                    row.setObject(7, from == null ? null : from.value(), Types.BIGINT);
                    row.setString(9, content.language().getLanguage());
                    row.setString(11, one.state().name());
                    row.setInt(12, one.attempts());
                    row.setBoolean(13, false);
                    row.setObject(14, utc(one.createdAt()));
                });
    }

    /** Takes a waiting letter for an attempt, which it counts; empty where it is over. One at a time gets it. */
    Optional<OutboxLetter> take(LetterId id) {
        int waiting = jdbc.sql("update message_delivery set attempts = attempts + 1"
                        + " where tenant_id = :tenant and id = :id and state = 'WAITING'")
                .param("tenant", TenantScope.required().value())
                .param("id", id.value())
                .update();
        return waiting == 0 ? Optional.empty() : find(id);
    }

    Optional<OutboxLetter> find(LetterId id) {
        return jdbc.sql(FIND + " and id = :id")
                .param("tenant", TenantScope.required().value())
                .param("id", id.value())
                .query(OutboxTenantSql::read)
                .optional();
    }

    /** Keeps what became of a waiting letter. The address of a test goes as soon as it is over. */
    void keep(LetterId id, AttemptResult result) {
        jdbc.sql("update message_delivery set state = :state, attempts = attempts - :uncounted, reason = :reason,"
                        + " detail = :detail, reference = :reference, retry_at = :retryAt,"
                        + " address = case when :over then null else address end"
                        + " where tenant_id = :tenant and id = :id and state = 'WAITING'")
                .param("state", result.state().name())
                .param("uncounted", result.counts() ? 0 : 1)
                .param("reason", result.reason())
                .param("detail", cut(AddressRedaction.without(result.detail()), DETAIL))
                .param("reference", cut(result.reference(), REFERENCE))
                .param("retryAt", result.retryAt() == null ? null : utc(result.retryAt()))
                .param("over", result.state() != LetterState.WAITING)
                .param("tenant", TenantScope.required().value())
                .param("id", id.value())
                .update();
    }

    /**
     * Keeps what the other side told afterwards. What was delivered can still come back; what was refused stays so.
     *
     * @return whether it was about a letter of the current tenant over this channel
     */
    boolean report(String channel, String reference, AttemptResult result) {
        int told = jdbc.sql("update message_delivery set state = :state, reason = :reason, detail = :detail"
                        + " where tenant_id = :tenant and channel = :channel and reference = :reference"
                        + " and (state = 'ACCEPTED' or (state = 'DELIVERED' and :bounced))")
                .param("state", result.state().name())
                .param("reason", result.reason())
                .param("detail", cut(AddressRedaction.without(result.detail()), DETAIL))
                .param("tenant", TenantScope.required().value())
                .param("channel", channel)
                .param("reference", reference)
                .param("bounced", result.state() == LetterState.REJECTED)
                .update();
        return told > 0;
    }

    /** Whether a letter of the current tenant over this channel has that name on the other side. */
    boolean knows(String channel, String reference) {
        return jdbc.sql("select count(*) from message_delivery"
                                + " where tenant_id = :tenant and channel = :channel and reference = :reference")
                        .param("tenant", TenantScope.required().value())
                        .param("channel", channel)
                        .param("reference", reference)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** How many letters wait for this channel. */
    int waiting(String channel) {
        return jdbc.sql("select count(*) from message_delivery"
                        + " where tenant_id = :tenant and channel = :channel and state = 'WAITING'")
                .param("tenant", TenantScope.required().value())
                .param("channel", channel)
                .query(Integer.class)
                .single();
    }

    public Optional<LetterStatus> status(LetterId id) {
        return jdbc.sql(
                        "select id, channel, state, attempts, reason, detail, created_at, retry_at from message_delivery"
                                + " where tenant_id = :tenant and id = :id")
                .param("tenant", TenantScope.required().value())
                .param("id", id.value())
                .query(OutboxTenantSql::readStatus)
                .optional();
    }

    private static LetterStatus readStatus(ResultSet row, int index) throws SQLException {
        var retryAt = row.getObject("retry_at", LocalDateTime.class);
        return new LetterStatus(
                new LetterId(row.getLong("id")),
                row.getString("channel"),
                LetterState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getString("reason"),
                Objects.requireNonNullElse(row.getString("detail"), ""),
                row.getObject("created_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                retryAt == null ? null : retryAt.toInstant(ZoneOffset.UTC));
    }

    static OutboxLetter read(ResultSet row, int index) throws SQLException {
        return new OutboxLetter(
                new LetterId(row.getLong("id")),
                content(row),
                LetterState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getObject("created_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }

    private static OutboxLetter.Content content(ResultSet row) throws SQLException {
        var purpose = new Purpose(row.getString("purpose"));
        Locale language = Locale.of(row.getString("language"));
        PersonId from = person(row, "sender_id");
        if (purpose.equals(ChannelTest.PURPOSE)) {
            return new ChannelTest(row.getString("channel"), language, from, row.getString("address"));
        }
        return new HandedOver(new Letter(
                purpose,
                row.getLong("topic"),
                new PersonId(row.getLong("person_id")),
                from,
                row.getString("channel"),
                language,
                row.getInt("round")));
    }

    private static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
        Long id = row.getObject(column, Long.class);
        return id == null ? null : new PersonId(id);
    }

    static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    static @Nullable String cut(@Nullable String text, int longest) {
        return text == null || text.length() <= longest ? text : text.substring(0, longest);
    }
}
