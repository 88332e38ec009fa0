package dev.leaven.portal.delivery.internal;

import dev.leaven.portal.assessment.CampaignId;
import dev.leaven.portal.delivery.LetterId;
import dev.leaven.portal.delivery.LetterState;
import dev.leaven.portal.delivery.LetterTally;
import dev.leaven.portal.delivery.Purpose;
import dev.leaven.portal.identity.PersonId;
import dev.leaven.portal.tenancy.TenantScope;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A campaign's messages taken together. */
@Component
public class SentLetterTenantSql {

    private static final int MOST_FAILURES = 200;
    private static final int BATCH = 1_000;

    private final JdbcClient jdbc;

    SentLetterTenantSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Somebody to be asked for something. */
    public record Addressee(Purpose purpose, PersonId person) {}

    /** A message that did not arrive. */
    public record Failure(
            PersonId person,
            String channel,
            LetterState state,
            @Nullable String reason,
            String detail) {}

    /** Who was asked over this channel before, and how often. */
    public Map<Addressee, Integer> rounds(CampaignId campaign, String channel) {
        Map<Addressee, Integer> rounds = new HashMap<>();
        jdbc.sql("select purpose, person_id, max(round) rounds from message_delivery"
                        + " where tenant_id = :tenant and campaign_id = :campaign and channel = :channel"
                        + " group by purpose, person_id")
                .param("tenant", TenantScope.required().value())
                .param("campaign", campaign.value())
                .param("channel", channel)
                .query(row -> {
                    rounds.put(
                            new Addressee(
                                    Purpose.valueOf(row.getString("purpose")), new PersonId(row.getLong("person_id"))),
                            row.getInt("rounds"));
                });
        return rounds;
    }

    /** How many messages wait for this channel. */
    int waiting(String channel) {
        return jdbc.sql("select count(*) from message_delivery"
                        + " where tenant_id = :tenant and channel = :channel and state = 'WAITING'")
                .param("tenant", TenantScope.required().value())
                .param("channel", channel)
                .query(Integer.class)
                .single();
    }

    /** By channel. */
    public List<LetterTally> tallies(CampaignId campaign) {
        Map<String, Map<LetterState, Integer>> counts = new TreeMap<>();
        jdbc.sql("select channel, state, count(*) messages from message_delivery"
                        + " where tenant_id = :tenant and campaign_id = :campaign group by channel, state")
                .param("tenant", TenantScope.required().value())
                .param("campaign", campaign.value())
                .query(row -> {
                    counts.computeIfAbsent(row.getString("channel"), none -> new EnumMap<>(LetterState.class))
                            .put(LetterState.valueOf(row.getString("state")), row.getInt("messages"));
                });
        return counts.entrySet().stream()
                .map(channel -> new LetterTally(channel.getKey(), channel.getValue()))
                .toList();
    }

    /** The newest ones, at most two hundred. */
    public List<Failure> failures(CampaignId campaign) {
        return jdbc.sql("select person_id, channel, state, reason, detail from message_delivery"
                        + " where tenant_id = :tenant and campaign_id = :campaign and state in ('REJECTED', 'DEAD')"
                        + " order by id desc limit :most")
                .param("tenant", TenantScope.required().value())
                .param("campaign", campaign.value())
                .param("most", MOST_FAILURES)
                .query((row, index) -> new Failure(
                        new PersonId(row.getLong("person_id")),
                        row.getString("channel"),
                        LetterState.valueOf(row.getString("state")),
                        row.getString("reason"),
                        Objects.requireNonNullElse(row.getString("detail"), "")))
                .list();
    }

    /** Puts a campaign's dead letters of one channel back, as new as if nothing had been tried; returns which. */
    public List<LetterId> revive(CampaignId campaign, String channel, Instant now) {
        List<LetterId> dead = jdbc.sql("select id from message_delivery"
                        + " where tenant_id = :tenant and campaign_id = :campaign and channel = :channel"
                        + " and state = 'DEAD' for update")
                .param("tenant", TenantScope.required().value())
                .param("campaign", campaign.value())
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
}
