package dev.leaven.portal.assessment.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.leaven.plugin.channel.AddressKind;
import dev.leaven.plugin.channel.Delivery;
import dev.leaven.plugin.channel.Message;
import dev.leaven.plugin.channel.RejectionReason;
import dev.leaven.portal.assessment.CampaignId;
import dev.leaven.portal.assessment.CampaignLifecycle;
import dev.leaven.portal.assessment.NoSuchCampaign;
import dev.leaven.portal.delivery.LetterFailure;
import dev.leaven.portal.delivery.LetterPreview;
import dev.leaven.portal.delivery.LetterState;
import dev.leaven.portal.identity.People;
import dev.leaven.portal.identity.PersonRow;
import dev.leaven.portal.identity.SignedInAs;
import dev.leaven.portal.testing.Assessments;
import dev.leaven.portal.testing.FakeChannels;
import dev.leaven.portal.testing.MutableClock;
import dev.leaven.portal.testing.Organisation;
import dev.leaven.portal.testing.Organisations;
import dev.leaven.portal.testing.PortalTest;
import dev.leaven.portal.testing.Tables;
import dev.leaven.portal.testing.Workers;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Invitations reach everybody once, and lead nobody from a person to an answer. */
@PortalTest
class InvitationMailingsTest {

    private static final Set<InvitationKind> BOTH = Set.of(InvitationKind.values());
    private static final Set<InvitationKind> LEARNERS = Set.of(InvitationKind.LEARNER);

    @Autowired
    private Organisations organisations;

    @Autowired
    private Assessments assessments;

    @Autowired
    private InvitationMailings mailings;

    @Autowired
    private SentInvitations sent;

    @Autowired
    private CampaignLifecycle lifecycle;

    @Autowired
    private People people;

    @Autowired
    private FakeChannels channels;

    @Autowired
    private Workers.Nodes nodes;

    @Autowired
    private Tables tables;

    @Autowired
    private MutableClock clock;

    private Organisation ours;
    private Organisation theirs;
    private CampaignId campaign;

    @BeforeEach
    void two_organisations_with_an_open_campaign_and_a_channel_each() {
        ours = organisations.make();
        theirs = organisations.make();
        campaign = assessments.launched(ours);
        assessments.launched(theirs);
        for (var organisation : List.of(ours, theirs)) {
            channels.enable(organisation, FakeChannels.MAIL, AddressKind.EMAIL);
            channels.enable(organisation, FakeChannels.TEXT, AddressKind.PHONE);
        }
    }

    @Test
    void learners_get_their_own_link_and_experts_the_way_to_their_sheet() {
        Map<String, String> tokens = assessments.tokens(ours, campaign);
        assertThat(send(FakeChannels.MAIL, BOTH, false)).isEqualTo(19);

        nodes.work();

        Map<String, List<Message>> byAddress =
                channels.sent(ours).stream().collect(Collectors.groupingBy(InvitationMailingsTest::address));
        assertThat(channels.sent(ours)).hasSize(19);
        assertThat(Objects.requireNonNull(byAddress.get("l1.1@" + ours.tenant().slug() + ".example")))
                .singleElement()
                .satisfies(message -> {
                    assertThat(message.text())
                            .contains(
                                    "Dear Learner",
                                    "/q/" + tokens.get("Learner 1.1") + "\n",
                                    "16 March 2026",
                                    "The lead (lead@");
                    assertThat(message.text()).doesNotContain("{{");
                    assertThat(message.subject()).contains("minutes");
                });
        assertThat(Objects.requireNonNull(byAddress.get("hr@" + ours.tenant().slug() + ".example")))
                .extracting(Message::text)
                .hasSize(2)
                .anyMatch(text -> text.contains("/q/" + tokens.get("The hr")))
                .anyMatch(text -> text.contains("/sheets/" + campaign));
        assertThat(channels.sent(theirs)).isEmpty();
    }

    @Test
    void whoever_reads_dutch_is_asked_in_dutch_whatever_the_others_read() {
        var mixed = organisations.make();
        tables.update(
                mixed.id(),
                "person",
                "language = case when name in ('Learner 1.1', 'The hr') then 'nl' else language end");
        var asked = assessments.launched(mixed);
        channels.enable(mixed, FakeChannels.MAIL, AddressKind.EMAIL);
        SignedInAs.run(mixed.lead(), () -> mailings.send(asked, FakeChannels.MAIL, BOTH, false));

        nodes.work();

        Map<Locale, List<Message>> byLanguage =
                channels.sent(mixed).stream().collect(Collectors.groupingBy(Message::language));
        assertThat(byLanguage).containsOnlyKeys(Locale.of("nl"), Locale.ENGLISH);
        String domain = "@" + mixed.tenant().slug() + ".example";
        assertThat(Objects.requireNonNull(byLanguage.get(Locale.of("nl"))))
                .as("the learner once, the expert as both")
                .hasSize(3)
                .allSatisfy(message -> {
                    assertThat(address(message)).isIn("l1.1" + domain, "hr" + domain);
                    assertThat(message.subject()).startsWith("Jouw kijk op leren");
                    assertThat(message.text()).startsWith("Beste ").contains("16 maart 2026", "Stel ze aan The lead");
                })
                .anyMatch(message -> message.text().contains("/sheets/" + asked));
        assertThat(Objects.requireNonNull(byLanguage.get(Locale.ENGLISH)))
                .hasSize(16)
                .allSatisfy(message -> {
                    assertThat(address(message)).isNotIn("l1.1" + domain, "hr" + domain);
                    assertThat(message.text()).startsWith("Dear ");
                });
    }

    @Test
    void the_outbox_holds_no_link_no_address_no_name_and_no_text() {
        var secrets = Stream.concat(
                        assessments.tokens(ours, campaign).entrySet().stream()
                                .flatMap(entry -> Stream.of(entry.getKey(), entry.getValue())),
                        Stream.of("@", "/q/", "Dear"))
                .toList();
        send(FakeChannels.MAIL, BOTH, false);
        assertThat(tables.rows(ours.id(), "message_delivery").toString()).doesNotContain(secrets);

        nodes.work();

        assertThat(tables.rows(ours.id(), "message_delivery").toString()).doesNotContain(secrets);
    }

    @Test
    void nothing_in_the_outbox_tells_who_has_answered() {
        var token = Objects.requireNonNull(assessments.tokens(ours, campaign).get("Learner 1.1"));
        assessments.answer(token, assessments.all(3));
        send(FakeChannels.MAIL, LEARNERS, false);
        nodes.work();

        assertThat(channels.sent(ours)).hasSize(16);
        assertThat(tables.rows(ours.id(), "message_delivery"))
                .extracting(row -> row.get("state"))
                .containsOnly("DELIVERED");
        var answered = Stream.of("learner_response", "learner_answer")
                .flatMap(table -> tables.rows(ours.id(), table).stream())
                .map(row -> row.get("response_id"))
                .toList();
        assertThat(tables.rows(ours.id(), "message_delivery"))
                .flatExtracting(Map::values)
                .doesNotContainAnyElementsOf(answered);
        assertThat(tables.columns("message_delivery"))
                .extracting(column -> column.get("name"))
                .doesNotContain("invitation_id", "response_id", "seen_at", "unit_id");
    }

    @Test
    void nobody_is_asked_twice_over_a_channel_unless_somebody_wants_it() {
        send(FakeChannels.MAIL, LEARNERS, false);
        nodes.work();
        assertThat(reach(FakeChannels.MAIL, LEARNERS)).isEqualTo(new MailingReach(0, 16, List.of()));

        assertThat(send(FakeChannels.MAIL, LEARNERS, false)).isZero();
        assertThat(send(FakeChannels.MAIL, LEARNERS, true)).isEqualTo(16);
        nodes.work();

        assertThat(channels.sent(ours)).hasSize(32);
        assertThat(channels.sent(ours).stream().map(Message::idempotencyKey).distinct())
                .hasSize(32);
    }

    @Test
    void whom_nothing_reaches_is_named_before() {
        PersonRow someone = SignedInAs.call(ours.lead(), people::all).stream()
                .filter(person -> person.name().equals("Learner 2.3"))
                .findFirst()
                .orElseThrow();
        SignedInAs.run(ours.lead(), () -> people.reachBy(someone.id(), "+447700900123"));

        var reach = reach(FakeChannels.TEXT, LEARNERS);
        assertThat(reach.fresh()).isEqualTo(1);
        assertThat(reach.unreachable()).hasSize(15).contains("Learner 1.1").doesNotContain("Learner 2.3");

        send(FakeChannels.TEXT, LEARNERS, false);
        nodes.work();
        assertThat(channels.sent(ours)).singleElement().satisfies(message -> {
            assertThat(address(message)).isEqualTo("+447700900123");
            assertThat(message.subject()).isEmpty();
            assertThat(message.html()).isNull();
            assertThat(message.text()).startsWith("Your view on learning counts");
        });
    }

    @Test
    void a_short_message_loses_words_and_nothing_of_its_link() {
        var links = assessments.tokens(ours, campaign).values().stream()
                .map(token -> "http://localhost:8080/q/" + token)
                .toList();
        channels.enableShort(ours, FakeChannels.TEXT, AddressKind.EMAIL, 90);
        assertThat(send(FakeChannels.TEXT, LEARNERS, false)).isEqualTo(16);

        nodes.work();

        assertThat(channels.sent(ours)).hasSize(16).allSatisfy(message -> {
            assertThat(message.text()).hasSizeLessThanOrEqualTo(90).startsWith("Your view on learning… ");
            assertThat(message.text().substring("Your view on learning… ".length()))
                    .isIn(links);
        });
    }

    @Test
    void where_not_even_the_link_fits_nothing_goes_out_and_people_are_told_why() {
        channels.enableShort(ours, FakeChannels.MAIL, AddressKind.EMAIL, 20);
        assertThat(preview(Locale.ENGLISH).text()).isEmpty();
        send(FakeChannels.MAIL, LEARNERS, false);

        nodes.work();

        assertThat(channels.sent(ours)).isEmpty();
        assertThat(tally()).isEqualTo(Map.of(LetterState.REJECTED, 16));
        assertThat(SignedInAs.call(ours.lead(), () -> sent.failures(campaign)))
                .extracting(LetterFailure::reasonKey)
                .containsOnly("message.reason.no-room");
    }

    @Test
    void a_preview_shows_both_languages_and_nobodys_link() {
        for (var tokens : List.of(assessments.tokens(ours, campaign))) {
            var dutch = preview(Locale.of("nl"));
            assertThat(dutch.text()).startsWith("Beste Robin").contains("16 maart 2026", "/q/…");
            assertThat(preview(Locale.ENGLISH).text()).startsWith("Dear Robin").doesNotContain(tokens.values());
        }
    }

    /** "…" is no character of a text message, and 42 characters shorter than a link: parts cost money. */
    @Test
    void what_a_preview_costs_is_what_the_message_costs() {
        PersonRow someone = SignedInAs.call(ours.lead(), people::all).stream()
                .filter(person -> person.name().equals("Learner 2.3"))
                .findFirst()
                .orElseThrow();
        SignedInAs.run(ours.lead(), () -> people.reachBy(someone.id(), "+447700900123"));
        send(FakeChannels.TEXT, LEARNERS, false);
        nodes.work();
        var message = channels.sent(ours).getFirst();

        SignedInAs.run(ours.lead(), () -> {
            var preview = mailings.preview(campaign, FakeChannels.TEXT, InvitationKind.LEARNER, message.language());
            assertThat(preview.text()).contains("/q/…");
            assertThat(preview.measure()).contains(channels.measure(FakeChannels.TEXT, message.text()));
            assertThat(preview.measure().orElseThrow().parts()).isEqualTo(1);
        });
    }

    @Test
    void what_did_not_arrive_is_counted_explained_and_tried_again() {
        channels.answer(
                ours,
                message -> address(message).startsWith("l1.1")
                        ? new Delivery.Rejected(RejectionReason.ADDRESS_UNKNOWN, "nobody")
                        : address(message).startsWith("l1.2")
                                ? new Delivery.Rejected(RejectionReason.SETTINGS, "wrong password")
                                : new Delivery.Delivered(null));
        send(FakeChannels.MAIL, LEARNERS, false);
        nodes.work();

        assertThat(tally()).isEqualTo(Map.of(LetterState.DELIVERED, 14, LetterState.REJECTED, 1, LetterState.DEAD, 1));
        assertThat(SignedInAs.call(ours.lead(), () -> sent.failures(campaign)))
                .extracting(LetterFailure::name, LetterFailure::reasonKey)
                .containsExactlyInAnyOrder(
                        Tuple.tuple("Learner 1.1", "message.reason.rejected.address-unknown"),
                        Tuple.tuple("Learner 1.2", "message.reason.rejected.settings"));

        channels.answer(ours, message -> new Delivery.Delivered(null));
        assertThat(SignedInAs.call(ours.lead(), () -> sent.retry(campaign, FakeChannels.MAIL)))
                .isEqualTo(1);
        nodes.work();

        assertThat(tally()).isEqualTo(Map.of(LetterState.DELIVERED, 15, LetterState.REJECTED, 1));
        assertThat(channels.sent(ours)).hasSize(17);
        assertThat(channels.sent(ours).stream().map(Message::idempotencyKey).distinct())
                .as("the one tried again keeps its key")
                .hasSize(16);
    }

    @Test
    void what_waits_when_the_campaign_closes_is_not_sent_any_more() {
        channels.answer(ours, message -> new Delivery.TryLater(Duration.ofHours(1), ""));
        send(FakeChannels.MAIL, LEARNERS, false);
        nodes.work();
        SignedInAs.run(ours.lead(), () -> lifecycle.cancel(campaign));
        int before = channels.sent(ours).size();

        clock.advance(Duration.ofHours(2));
        nodes.work();

        assertThat(channels.sent(ours)).hasSize(before);
        assertThat(tally()).isEqualTo(Map.of(LetterState.WITHDRAWN, 16));
        assertThatThrownBy(() -> send(FakeChannels.MAIL, LEARNERS, true)).isInstanceOf(CampaignRefused.class);
    }

    @Test
    void another_organisations_campaign_is_none_at_all() {
        send(FakeChannels.MAIL, LEARNERS, false);

        SignedInAs.run(theirs.lead(), () -> {
            assertThatThrownBy(() -> mailings.reach(campaign, FakeChannels.MAIL, LEARNERS))
                    .isInstanceOf(NoSuchCampaign.class);
            assertThatThrownBy(() -> mailings.send(campaign, FakeChannels.MAIL, LEARNERS, true))
                    .isInstanceOf(NoSuchCampaign.class);
            assertThat(sent.tallies(campaign)).isEmpty();
            assertThat(sent.failures(campaign)).isEmpty();
            assertThat(sent.retry(campaign, FakeChannels.MAIL)).isZero();
        });
    }

    private int send(String channel, Set<InvitationKind> kinds, boolean again) {
        return SignedInAs.call(ours.lead(), () -> mailings.send(campaign, channel, kinds, again));
    }

    private MailingReach reach(String channel, Set<InvitationKind> kinds) {
        return SignedInAs.call(ours.lead(), () -> mailings.reach(campaign, channel, kinds));
    }

    private LetterPreview preview(Locale language) {
        return SignedInAs.call(
                ours.lead(), () -> mailings.preview(campaign, FakeChannels.MAIL, InvitationKind.LEARNER, language));
    }

    private Map<LetterState, Integer> tally() {
        return SignedInAs.call(ours.lead(), () -> sent.tallies(campaign)).stream()
                .filter(tally -> tally.channel().equals(FakeChannels.MAIL))
                .findFirst()
                .orElseThrow()
                .counts();
    }

    private static String address(Message message) {
        return Objects.requireNonNull(message.recipient()).address();
    }
}
