package dev.leaven.portal.delivery.internal;

import dev.leaven.portal.delivery.LetterId;
import dev.leaven.portal.delivery.LetterState;
import dev.leaven.portal.delivery.LetterTally;
import dev.leaven.portal.delivery.Purpose;
import dev.leaven.portal.delivery.SentLetters.Addressee;
import dev.leaven.portal.identity.PersonId;
import dev.leaven.portal.tenancy.TenantScope;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** The letters about one topic, taken together. */
@Component
public class SentLetterTenantSql {

    private static final int MOST_FAILURES = 200;
    private static final int BATCH = 1_000;
    private static final String ABOUT = " where tenant_id = :tenant and topic = :topic and purpose in (:purposes)";

    private final JdbcClient jdbc;

    SentLetterTenantSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A letter that did not arrive. */
    public record Failure(
            PersonId person,
            String channel,
            LetterState state,
            @Nullable String reason,
            String detail) {}

    /** Who was told over this channel, and how often. */
    public Map<Addressee, Integer> times(Set<Purpose> purposes, long topic, String channel) {
        Map<Addressee, Integer> times = new HashMap<>();
        about(
                        "select purpose, person_id, max(round) times from message_delivery" + ABOUT
                                + " and channel = :channel group by purpose, person_id",
                        purposes,
                        topic)
                .param("channel", channel)
                .query(row -> {
                    times.put(
                            new Addressee(
                                    new Purpose(row.getString("purpose")), new PersonId(row.getLong("person_id"))),
                            row.getInt("times"));
                });
        return times;
    }

    /** On which day the newest of each purpose was handed over to a channel that took it. */
    public Map<Purpose, LocalDate> newest(Set<Purpose> purposes, long topic) {
        Map<Purpose, LocalDate> days = new HashMap<>();
        about(
                        "select purpose, max(created_at) as newest from message_delivery" + ABOUT
                                + " and state in ('ACCEPTED', 'DELIVERED') group by purpose",
                        purposes,
                        topic)
                .query(row -> {
                    days.put(
                            new Purpose(row.getString("purpose")),
                            row.getObject("newest", LocalDateTime.class).toLocalDate());
                });
        return days;
    }

    /** By channel. */
    public List<LetterTally> tallies(Set<Purpose> purposes, long topic) {
        Map<String, Map<LetterState, Integer>> counts = new TreeMap<>();
        about(
                        "select channel, state, count(*) messages from message_delivery" + ABOUT
                                + " group by channel, state",
                        purposes,
                        topic)
                .query(row -> {
                    counts.computeIfAbsent(row.getString("channel"), none -> new EnumMap<>(LetterState.class))
                            .put(LetterState.valueOf(row.getString("state")), row.getInt("messages"));
                });
        return counts.entrySet().stream()
                .map(channel -> new LetterTally(channel.getKey(), channel.getValue()))
                .toList();
    }

    /** The newest ones, at most two hundred. */
    public List<Failure> failures(Set<Purpose> purposes, long topic) {
        return about(
                        "select person_id, channel, state, reason, detail from message_delivery" + ABOUT
                                + " and state in ('REJECTED', 'DEAD') order by id desc limit :most",
                        purposes,
                        topic)
                .param("most", MOST_FAILURES)
                .query((row, index) -> new Failure(
                        new PersonId(row.getLong("person_id")),
                        row.getString("channel"),
                        LetterState.valueOf(row.getString("state")),
                        row.getString("reason"),
                        Objects.requireNonNullElse(row.getString("detail"), "")))
                .list();
    }

    /** Puts the dead letters of one channel back, as new as if nothing had been tried; returns which. */
    public List<LetterId> revive(Set<Purpose> purposes, long topic, String channel, Instant now) {
        List<LetterId> dead = about(
                        "select id from message_delivery" + ABOUT
                                + " and channel = :channel and state = 'DEAD' for update",
                        purposes,
                        topic)
                .param("channel", channel)
                .query((row, index) -> new LetterId(row.getLong("id")))
                .list();
        for (int begin = 0; begin < dead.size(); begin += BATCH) {
            revive(dead.subList(begin, Math.min(begin + BATCH, dead.size())), now);
        }
        return dead;
    }

    /** These and no others: who dies meanwhile is handed to no worker. */
    private void revive(List<LetterId> dead, Instant now) {
        jdbc.sql("update message_delivery set state = 'WAITING', attempts = 0, reason = null, detail = null,"
                        + " retry_at = null, created_at = :now where tenant_id = :tenant and id in (:dead)"
                        + " and state = 'DEAD'")
                .param("now", OutboxTenantSql.utc(now))
                .param("tenant", TenantScope.required().value())
                .param("dead", dead.stream().map(LetterId::value).toList())
                .update();
    }

    private StatementSpec about(String sql, Set<Purpose> purposes, long topic) {
        return jdbc.sql(sql)
                .param("tenant", TenantScope.required().value())
                .param("topic", topic)
                .param("purposes", purposes.stream().map(Purpose::name).toList());
    }
}
