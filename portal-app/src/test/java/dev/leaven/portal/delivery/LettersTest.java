package dev.leaven.portal.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.leaven.plugin.channel.AddressKind;
import dev.leaven.plugin.channel.Delivery;
import dev.leaven.portal.delivery.app.Inbox;
import dev.leaven.portal.delivery.app.LetterStatus;
import dev.leaven.portal.delivery.app.TestMessages;
import dev.leaven.portal.identity.PersonId;
import dev.leaven.portal.identity.SignedInAs;
import dev.leaven.portal.tenancy.TenantScope;
import dev.leaven.portal.testing.FakeChannels;
import dev.leaven.portal.testing.FakeWriter;
import dev.leaven.portal.testing.MutableClock;
import dev.leaven.portal.testing.Organisation;
import dev.leaven.portal.testing.Organisations;
import dev.leaven.portal.testing.PortalTest;
import dev.leaven.portal.testing.Tables;
import dev.leaven.portal.testing.Workers;
import io.hypersistence.tsid.TSID;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What any module can rely on that hands a letter over. */
@PortalTest
class LettersTest {

    private static final String LINK = "https://leaven.example/v/AbC_-9";
    private static final Set<Purpose> REQUESTS = Set.of(FakeWriter.REQUEST);

    @Autowired
    private Organisations organisations;

    @Autowired
    private Letters letters;

    @Autowired
    private SentLetters sent;

    @Autowired
    private TestMessages messages;

    @Autowired
    private Inbox inbox;

    @Autowired
    private FakeWriter writer;

    @Autowired
    private FakeChannels channels;

    @Autowired
    private Workers.Nodes nodes;

    @Autowired
    private Tables tables;

    @Autowired
    private MutableClock clock;

    @Autowired
    private TransactionTemplate transaction;

    private final long topic = TSID.fast().toLong();
    private Organisation ours;
    private PersonId owner;

    @BeforeEach
    void somebody_who_has_something_to_say() {
        ours = organisations.make();
        owner = ours.assessor("hr").person().orElseThrow();
        channels.enable(ours, FakeChannels.MAIL, AddressKind.EMAIL);
        writer.say(topic, "Your action", LINK);
    }

    @Test
    void its_words_are_asked_for_when_it_goes_out_and_kept_nowhere() {
        send(letter(FakeChannels.MAIL, 1));
        writer.say(topic, "Your action of today", LINK);

        nodes.work();

        assertThat(channels.sent(ours)).singleElement().satisfies(message -> {
            assertThat(message.subject()).isEqualTo("Your action of today");
            assertThat(message.text()).endsWith(LINK);
            assertThat(Objects.requireNonNull(message.recipient()).address())
                    .isEqualTo("hr@" + ours.tenant().slug() + ".example");
        });
        assertThat(tables.rows(ours.id(), "message_delivery").toString()).doesNotContain("Your action", LINK, "@");
    }

    @Test
    void what_its_sender_withdraws_between_two_attempts_does_not_go_out_again() {
        channels.answer(ours, message -> new Delivery.TryLater(Duration.ofHours(1), ""));
        var id = send(letter(FakeChannels.MAIL, 1));
        nodes.work();
        writer.withdraw(topic, "revoked");
        clock.advance(Duration.ofHours(2));

        nodes.work();

        assertThat(channels.sent(ours)).hasSize(1);
        assertThat(status(id).state()).isEqualTo(LetterState.WITHDRAWN);
        assertThat(status(id).reason()).isEqualTo("revoked");
    }

    @Test
    void handed_over_once_more_it_is_refused_and_the_next_occurrence_is_another() {
        send(letter(FakeChannels.MAIL, 1));

        assertThatThrownBy(() -> send(letter(FakeChannels.MAIL, 1))).isInstanceOf(DuplicateLetter.class);
        send(letter(FakeChannels.MAIL, 2));
        nodes.work();

        assertThat(channels.sent(ours)).hasSize(2);
        assertThat(TenantScope.call(ours.id(), () -> sent.times(REQUESTS, topic, FakeChannels.MAIL)))
                .isEqualTo(Map.of(new SentLetters.Addressee(FakeWriter.REQUEST, owner), 2));
    }

    @Test
    void without_the_transaction_of_its_cause_it_is_not_taken() {
        assertThatThrownBy(() -> TenantScope.run(ours.id(), () -> letters.send(letter(FakeChannels.MAIL, 1))))
                .isInstanceOf(IllegalStateException.class);
        assertThat(tables.rows(ours.id(), "message_delivery")).isEmpty();
    }

    @Test
    void in_the_inbox_it_has_arrived_and_says_what_holds_now() {
        var id = send(letter(LetterChannel.INBOX, 1));
        assertThat(status(id).state()).isEqualTo(LetterState.DELIVERED);
        writer.say(topic, "Still your action", LINK);

        assertThat(SignedInAs.call(ours.assessor("hr"), inbox::mine))
                .extracting(Inbox.Mail::subject)
                .containsExactly("Still your action");
        assertThat(SignedInAs.call(ours.lead(), inbox::mine)).isEmpty();
    }

    @Test
    void one_that_nobody_here_can_write_waits_for_an_upgrade_and_is_given_up_after_three_days() {
        var unknown =
                new Letter(new Purpose("FROM_TOMORROW"), topic, owner, null, FakeChannels.MAIL, Locale.ENGLISH, 1);
        var id = send(unknown);
        nodes.work();
        assertThat(status(id)).satisfies(status -> {
            assertThat(status.state()).isEqualTo(LetterState.WAITING);
            assertThat(status.attempts()).isZero();
            assertThat(status.reasonKey()).contains("message.reason.unknown");
        });

        clock.advance(Duration.ofDays(4));
        nodes.work();

        assertThat(status(id).state()).isEqualTo(LetterState.DEAD);
        assertThat(channels.sent(ours)).isEmpty();
    }

    @Test
    void one_topic_and_purpose_is_nothing_to_another() {
        send(letter(FakeChannels.MAIL, 1));

        TenantScope.run(ours.id(), () -> {
            assertThat(sent.tallies(REQUESTS, topic)).singleElement().matches(tally -> tally.all() == 1);
            assertThat(sent.tallies(REQUESTS, topic + 1)).isEmpty();
            assertThat(sent.tallies(Set.of(new Purpose("LEARNER_INVITATION")), topic))
                    .isEmpty();
            assertThat(sent.failures(REQUESTS, topic + 1)).isEmpty();
        });
        TenantScope.run(
                organisations.make().id(),
                () -> assertThat(sent.tallies(REQUESTS, topic)).isEmpty());
    }

    @Test
    void a_purpose_is_a_short_name() {
        for (var odd : List.of("", "lower", "WITH SPACE", "X".repeat(25))) {
            assertThatThrownBy(() -> new Purpose(odd)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private Letter letter(String channel, int occurrence) {
        return new Letter(FakeWriter.REQUEST, topic, owner, null, channel, Locale.ENGLISH, occurrence);
    }

    private LetterId send(Letter letter) {
        return TenantScope.call(
                ours.id(), () -> Objects.requireNonNull(transaction.execute(status -> letters.send(letter))));
    }

    private LetterStatus status(LetterId id) {
        return SignedInAs.call(ours.lead(), () -> messages.status(id)).orElseThrow();
    }
}
