package dev.leaven.portal.delivery.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.AdditionalAnswers.delegatesTo;
import static org.mockito.ArgumentMatchers.startsWith;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;

import dev.leaven.plugin.channel.AddressKind;
import dev.leaven.portal.assessment.CampaignId;
import dev.leaven.portal.assessment.app.InvitationKind;
import dev.leaven.portal.assessment.app.InvitationMailings;
import dev.leaven.portal.delivery.LetterId;
import dev.leaven.portal.delivery.Purpose;
import dev.leaven.portal.identity.SignedInAs;
import dev.leaven.portal.tenancy.TenantScope;
import dev.leaven.portal.testing.Assessments;
import dev.leaven.portal.testing.FakeChannels;
import dev.leaven.portal.testing.MutableClock;
import dev.leaven.portal.testing.Organisation;
import dev.leaven.portal.testing.Organisations;
import dev.leaven.portal.testing.PortalTest;
import dev.leaven.portal.testing.Tables;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Dead letters that are put back while others die. */
@PortalTest
class RevivalTest {

    private static final Set<Purpose> INVITATIONS = Set.of(new Purpose("LEARNER_INVITATION"));

    @Autowired
    private Organisations organisations;

    @Autowired
    private Assessments assessments;

    @Autowired
    private FakeChannels channels;

    @Autowired
    private InvitationMailings mailings;

    @Autowired
    private Tables tables;

    @Autowired
    private JdbcClient jdbc;

    private Organisation ours;
    private CampaignId campaign;

    @BeforeEach
    void a_mailing_that_waits() {
        ours = organisations.make(6);
        channels.enable(ours, FakeChannels.MAIL, AddressKind.EMAIL);
        campaign = assessments.launched(ours);
        SignedInAs.run(
                ours.lead(), () -> mailings.send(campaign, FakeChannels.MAIL, Set.of(InvitationKind.LEARNER), false));
    }

    /** Whoever is put back and not named has no task, and would wait for ever. */
    @Test
    void who_dies_while_others_are_looked_up_is_left_for_the_next_time() {
        List<LetterId> all = messages("WAITING");
        dies(all.getFirst());
        var database = mock(JdbcClient.class, delegatesTo(jdbc));
        doAnswer(call -> {
                    dies(all.getLast());
                    return jdbc.sql(call.<String>getArgument(0));
                })
                .when(database)
                .sql(startsWith("update"));

        assertThat(revived(database)).containsExactly(all.getFirst());
        assertThat(messages("DEAD")).containsExactly(all.getLast());

        assertThat(revived(jdbc)).containsExactly(all.getLast());
        assertThat(messages("DEAD")).isEmpty();
    }

    private List<LetterId> revived(JdbcClient database) {
        return TenantScope.call(
                ours.id(),
                () -> new SentLetterTenantSql(database)
                        .revive(INVITATIONS, campaign.value(), FakeChannels.MAIL, MutableClock.START));
    }

    private List<LetterId> messages(String state) {
        return tables.rows(ours.id(), "message_delivery").stream()
                .filter(row -> state.equals(row.get("state")))
                .map(row -> new LetterId((Long) row.get("id")))
                .toList();
    }

    private void dies(LetterId id) {
        TenantScope.run(
                ours.id(),
                () -> jdbc.sql("update message_delivery set state = 'DEAD' where tenant_id = :tenant and id = :id")
                        .param("tenant", ours.id().value())
                        .param("id", id.value())
                        .update());
    }
}
