package dev.leaven.portal.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.leaven.portal.assessment.app.Questionnaire.State;
import dev.leaven.portal.assessment.internal.CampaignRepository;
import dev.leaven.portal.assessment.internal.Closing;
import dev.leaven.portal.identity.SignedInAs;
import dev.leaven.portal.testing.Assessments;
import dev.leaven.portal.testing.Organisation;
import dev.leaven.portal.testing.Organisations;
import dev.leaven.portal.testing.PortalTest;
import dev.leaven.portal.testing.Tables;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** People do not wait for each other. */
@PortalTest
class AtTheSameTimeTest {

    @Autowired
    private Organisations organisations;

    @Autowired
    private Assessments assessments;

    @Autowired
    private CampaignRepository campaigns;

    @Autowired
    private Closing closing;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Tables tables;

    private Organisation ours;
    private CampaignId campaign;
    private String token;

    @BeforeEach
    void an_open_campaign() {
        ours = organisations.make();
        campaign = assessments.launched(ours);
        token = Objects.requireNonNull(assessments.tokens(ours, campaign).get("Learner 1.1"));
    }

    /** Both need the campaign and the invitation; taken in a different order, each would wait for the other. */
    @Test
    void a_campaign_closes_while_somebody_is_answering() {
        var answering = SignedInAs.call(
                ours.lead(),
                () -> transaction.execute(status -> {
                    var locked = campaigns.lock(campaign.value()).orElseThrow();
                    var save = CompletableFuture.supplyAsync(() -> assessments.save(token, assessments.all(4)));
                    await().atMost(Duration.ofSeconds(40)).until(this::somebodyWaits);
                    closing.close(locked);
                    return save;
                }));

        assertThat(Objects.requireNonNull(answering).join()).isEqualTo(State.CLOSED);
        assertThat(tables.rows(ours.id(), "learner_draft")).isEmpty();
        assertThat(tables.rows(ours.id(), "learner_invitation"))
                .extracting(row -> row.get("state"))
                .containsOnly("CANCELLED");
    }

    @Test
    void whoever_hands_in_twice_at_the_same_time_is_counted_once() {
        assessments.save(token, assessments.all(4));

        var both = List.of(
                CompletableFuture.supplyAsync(() -> assessments.submit(token)),
                CompletableFuture.supplyAsync(() -> assessments.submit(token)));

        assertThat(both).extracting(CompletableFuture::join).containsOnly(State.SUBMITTED);
        assertThat(tables.rows(ours.id(), "learner_response")).hasSize(1);
    }

    @Test
    void answers_that_arrive_together_are_all_kept() {
        var arriving = assessments.all(4).entrySet().stream()
                .map(answer -> CompletableFuture.supplyAsync(
                        () -> assessments.save(token, Map.of(answer.getKey(), answer.getValue()))))
                .toList();

        assertThat(arriving).extracting(CompletableFuture::join).containsOnly(State.OPEN);
        assertThat(assessments.open(token).answers())
                .containsOnlyKeys(assessments.all(4).keySet());
    }

    private boolean somebodyWaits() {
        return jdbc.sql("select count(*) from information_schema.innodb_trx where trx_state = 'LOCK WAIT'")
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
