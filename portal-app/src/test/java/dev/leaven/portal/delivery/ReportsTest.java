package dev.leaven.portal.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leaven.plugin.channel.AddressKind;
import dev.leaven.plugin.channel.Delivery;
import dev.leaven.plugin.channel.DeliveryReport;
import dev.leaven.plugin.channel.IncomingRequest;
import dev.leaven.plugin.channel.RejectionReason;
import dev.leaven.portal.delivery.app.LetterStatus;
import dev.leaven.portal.delivery.app.TestMessages;
import dev.leaven.portal.delivery.internal.ReportTokens;
import dev.leaven.portal.delivery.internal.ReportTokens.Reporter;
import dev.leaven.portal.identity.SignedInAs;
import dev.leaven.portal.plugins.ChannelUnavailable;
import dev.leaven.portal.plugins.ChannelUnavailable.Reason;
import dev.leaven.portal.testing.FakeChannels;
import dev.leaven.portal.testing.MutableClock;
import dev.leaven.portal.testing.Organisation;
import dev.leaven.portal.testing.Organisations;
import dev.leaven.portal.testing.PortalTest;
import dev.leaven.portal.testing.Workers;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** What other systems tell about messages: heard where it belongs, and nowhere else. */
@PortalTest
class ReportsTest {

    private static final String REFERENCE = "gateway-0815";

    @Autowired
    private Organisations organisations;

    @Autowired
    private TestMessages messages;

    @Autowired
    private FakeChannels channels;

    @Autowired
    private Workers.Nodes nodes;

    @Autowired
    private ReportTokens tokens;

    @Autowired
    private MutableClock clock;

    @Autowired
    private MockMvc mvc;

    private Organisation ours;
    private Organisation theirs;
    private LetterId id;
    private LetterId theirId;

    @BeforeEach
    void both_have_a_message_under_way_to_which_the_other_side_gave_the_same_name() {
        ours = organisations.make();
        theirs = organisations.make();
        id = accepted(ours);
        theirId = accepted(theirs);
    }

    @Test
    void a_report_changes_the_message_of_its_own_organisation_only() throws Exception {
        told(ours, new Delivery.Delivered(null));

        assertThat(post(token(ours, FakeChannels.TEXT)).getStatus()).isEqualTo(204);

        assertThat(status(ours, id).state()).isEqualTo(LetterState.DELIVERED);
        assertThat(status(theirs, theirId).state()).isEqualTo(LetterState.ACCEPTED);
    }

    @Test
    void what_was_delivered_can_come_back_and_what_was_refused_stays_refused() throws Exception {
        told(ours, new Delivery.Delivered(null));
        post(token(ours, FakeChannels.TEXT));
        told(ours, new Delivery.Rejected(RejectionReason.ADDRESS_UNKNOWN, "no +31612345678 here"));
        post(token(ours, FakeChannels.TEXT));
        assertThat(status(ours, id).state()).isEqualTo(LetterState.REJECTED);
        assertThat(status(ours, id).detail()).isEqualTo("no … here");

        told(ours, new Delivery.Delivered(null));
        post(token(ours, FakeChannels.TEXT));

        assertThat(status(ours, id).state()).isEqualTo(LetterState.REJECTED);
    }

    @Test
    void a_report_that_is_faster_than_the_answer_of_the_channel_counts() {
        channels.answer(ours, message -> {
            var told = CompletableFuture.runAsync(() -> {
                reported(ours, "fast", new Delivery.Delivered(null));
                reported(theirs, "fast", new Delivery.Rejected(RejectionReason.BLOCKED, "never of ours"));
            });
            told.join();
            return new Delivery.Accepted("fast");
        });

        var fast = sent(ours);

        assertThat(status(ours, fast).state()).isEqualTo(LetterState.DELIVERED);
        assertThat(status(ours, id).state()).isEqualTo(LetterState.ACCEPTED);
    }

    @Test
    void of_two_that_are_faster_a_refusal_counts() {
        channels.answer(ours, message -> {
            CompletableFuture.runAsync(() -> {
                        reported(
                                ours, "back", new Delivery.Rejected(RejectionReason.ADDRESS_UNKNOWN, "no such number"));
                        reported(ours, "back", new Delivery.Delivered(null));
                    })
                    .join();
            return new Delivery.Accepted("back");
        });

        var back = status(ours, sent(ours));

        assertThat(back.state()).isEqualTo(LetterState.REJECTED);
        assertThat(back.detail()).isEqualTo("no such number");
    }

    @Test
    void what_nobody_asked_for_within_a_day_is_forgotten() {
        reported(ours, "old", new Delivery.Delivered(null));
        clock.advance(Duration.ofHours(25));
        reported(ours, "other", new Delivery.Delivered(null));
        channels.answer(ours, message -> new Delivery.Accepted("old"));

        assertThat(status(ours, sent(ours)).state()).isEqualTo(LetterState.ACCEPTED);
    }

    @Test
    void the_channel_hears_what_was_said_and_where() throws Exception {
        var heard = new AtomicReference<IncomingRequest>();
        channels.reports(ours, request -> {
            heard.set(request);
            return List.of();
        });
        String token = token(ours, FakeChannels.TEXT);

        mvc.perform(to("/hooks/" + token + "?part=2", "Körper").header("X-Signature", "abc"));

        var request = Objects.requireNonNull(heard.get());
        assertThat(request.address()).hasToString("http://localhost:8080/hooks/" + token + "?part=2");
        assertThat(request.header("x-signature")).contains("abc");
        assertThat(request.body().text()).isEqualTo("Körper");
    }

    @Test
    void what_was_not_made_here_finds_nothing() throws Exception {
        String token = token(ours, FakeChannels.TEXT);
        String altered =
                (token.charAt(3) == 'A' ? token.replaceFirst("^(...).", "$1B") : token.replaceFirst("^(...).", "$1A"));
        for (String unknown : List.of("x", "AAAA", altered, token + "A", token(ours, "channel-never-enabled"))) {
            var answer = post(unknown);
            assertThat(answer.getStatus()).as(unknown).isEqualTo(404);
            assertThat(answer.getContentAsString()).isEmpty();
            assertThat(answer.getHeaderNames()).doesNotContain("Set-Cookie");
        }
    }

    @Test
    void a_forged_report_is_refused() throws Exception {
        channels.reports(ours, request -> {
            throw new ChannelUnavailable(FakeChannels.TEXT, Reason.FORGED, null);
        });

        assertThat(post(token(ours, FakeChannels.TEXT)).getStatus()).isEqualTo(403);
    }

    @Test
    void a_channel_that_rests_asks_to_be_told_again() throws Exception {
        channels.reports(ours, request -> {
            throw new ChannelUnavailable(FakeChannels.TEXT, Reason.RESTING, null);
        });
        var answer = post(token(ours, FakeChannels.TEXT));

        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getHeader("Retry-After")).isEqualTo("10");
    }

    @Test
    void what_can_be_no_address_is_refused() throws Exception {
        var answer = mvc.perform(
                        to("/hooks/" + token(ours, FakeChannels.TEXT), "").with(request -> {
                            request.setQueryString("a=%zz");
                            return request;
                        }))
                .andReturn()
                .getResponse();

        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentAsString()).isEmpty();
    }

    @Test
    void nobody_reports_a_book() throws Exception {
        var answer = mvc.perform(to("/hooks/" + token(ours, FakeChannels.TEXT), "x".repeat(100_001)))
                .andReturn()
                .getResponse();

        assertThat(answer.getStatus()).isEqualTo(413);
    }

    @Test
    void whoever_reports_too_much_has_to_wait_and_nobody_else() throws Exception {
        String token = token(ours, FakeChannels.TEXT);
        for (int i = 0; i < 600; i++) {
            post(token);
        }
        assertThat(post(token).getStatus()).isEqualTo(429);
        assertThat(post(token(theirs, FakeChannels.TEXT)).getStatus()).isEqualTo(204);

        clock.advance(Duration.ofSeconds(1));

        assertThat(post(token).getStatus()).isEqualTo(204);
    }

    private LetterId accepted(Organisation organisation) {
        channels.enable(organisation, FakeChannels.TEXT, AddressKind.PHONE);
        channels.answer(organisation, message -> new Delivery.Accepted(REFERENCE));
        return sent(organisation);
    }

    private LetterId sent(Organisation organisation) {
        var sent = SignedInAs.call(
                organisation.lead(), () -> messages.send(FakeChannels.TEXT, "+31612345678", Locale.ENGLISH));
        nodes.work();
        return sent;
    }

    private void reported(Organisation organisation, String reference, Delivery result) {
        channels.reports(organisation, request -> List.of(new DeliveryReport(reference, result)));
        try {
            assertThat(post(token(organisation, FakeChannels.TEXT)).getStatus()).isEqualTo(204);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private void told(Organisation organisation, Delivery result) {
        channels.reports(organisation, request -> List.of(new DeliveryReport(REFERENCE, result)));
    }

    private String token(Organisation organisation, String channel) {
        return tokens.token(new Reporter(organisation.id(), channel));
    }

    private MockHttpServletResponse post(String token) throws Exception {
        return mvc.perform(to("/hooks/" + token, "")).andReturn().getResponse();
    }

    private static MockHttpServletRequestBuilder to(String address, String body) {
        return MockMvcRequestBuilders.post(address).content(body);
    }

    private LetterStatus status(Organisation organisation, LetterId message) {
        return SignedInAs.call(organisation.lead(), () -> messages.status(message))
                .orElseThrow();
    }
}
