package dev.leaven.portal.identity.devicelink.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leaven.plugin.channel.AddressKind;
import dev.leaven.plugin.channel.Message;
import dev.leaven.portal.identity.PersonId;
import dev.leaven.portal.testing.FakeChannels;
import dev.leaven.portal.testing.FakeLinks;
import dev.leaven.portal.testing.LinkDevice;
import dev.leaven.portal.testing.MutableClock;
import dev.leaven.portal.testing.Organisation;
import dev.leaven.portal.testing.Organisations;
import dev.leaven.portal.testing.PortalTest;
import dev.leaven.portal.testing.Tables;
import dev.leaven.portal.testing.Workers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** A link that is open on a phone, followed on a laptop: the code in the letter is the key. */
@PortalTest
class FurtherDeviceTest {

    private static final long TOPIC = 42;
    private static final Pattern CODE = Pattern.compile("\\b[0-9]{6}\\b");

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Organisations organisations;

    @Autowired
    private FakeLinks links;

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
    private PersonId hr;
    private String link;
    private String their;
    private LinkDevice phone;
    private LinkDevice laptop;

    @BeforeEach
    void a_link_that_is_open_on_a_phone() {
        ours = organisations.make(1);
        theirs = organisations.make(1);
        channels.enable(ours, FakeChannels.MAIL, AddressKind.EMAIL);
        channels.enable(theirs, FakeChannels.MAIL, AddressKind.EMAIL);
        hr = ours.assessor("hr").person().orElseThrow();
        link = links.issue(ours, TOPIC, hr);
        their = links.issue(theirs, TOPIC, theirs.assessor("hr").person().orElseThrow());
        phone = new LinkDevice(mvc);
        laptop = new LinkDevice(mvc);
        phone.open(link);
        phone.open(their);
    }

    @Test
    void the_code_from_the_letter_lets_the_device_in() throws Exception {
        assertThat(laptop.post(link + "/code").getRedirectedUrl()).isEqualTo(link + "/code");
        assertThat(laptop.get(link + "/code").getContentAsString())
                .contains("Enter the code", "one-time-code")
                .doesNotContain("@");
        String code = mailed();

        var entered = laptop.post(link + "/enter", "code", " " + code.substring(0, 3) + " " + code.substring(3));

        assertThat(entered.getRedirectedUrl()).isEqualTo(link);
        assertThat(laptop.follow(link).getContentAsString()).isEqualTo(hr + " comes to " + TOPIC);
        assertThat(phone.follow(link).getStatus()).isEqualTo(200);
        assertThat(tables.rows(ours.id(), "bound_device")).hasSize(2);
        assertThat(tables.rows(ours.id(), "link_code").toString()).doesNotContain(code);
    }

    @Test
    void it_goes_to_the_address_that_is_noted_and_to_nobody_elses() {
        mail(link);

        assertThat(channels.sent(ours))
                .singleElement()
                .satisfies(message -> assertThat(
                                Objects.requireNonNull(message.recipient()).address())
                        .isEqualTo("hr@" + ours.tenant().slug() + ".example"));
        assertThat(channels.sent(theirs)).isEmpty();
    }

    @Test
    void a_code_is_good_once_for_one_link_and_until_the_next() {
        String first = mail(link);
        String second = mail(link);
        assertProblem(enter(link, first), "not the code");
        laptop.post(their + "/code");
        assertThat(enter(their, second).getStatus()).isEqualTo(422);
        assertThat(enter(link, second).getStatus()).isEqualTo(302);

        assertProblem(new LinkDevice(mvc).post(link + "/enter", "code", second), "no longer valid");
    }

    @Test
    void after_five_wrong_tries_the_right_one_is_wrong_too() {
        String code = mail(link);
        String wrong = wrong(code);
        for (int left = 4; left > 1; left--) {
            assertProblem(enter(link, wrong), "You can try %d more times".formatted(left));
        }
        assertProblem(enter(link, wrong), "You can try once more");
        assertProblem(enter(link, wrong), "no longer valid");

        assertProblem(enter(link, code), "no longer valid");
        assertThat(enter(link, mail(link)).getStatus()).isEqualTo(302);
    }

    @Test
    void a_code_is_good_for_a_quarter_of_an_hour() {
        String code = mail(link);
        clock.advance(Duration.ofMinutes(15));
        assertProblem(enter(link, code), "no longer valid");

        String next = mail(link);
        clock.advance(Duration.ofMinutes(14));
        assertThat(enter(link, next).getStatus()).isEqualTo(302);
    }

    @Test
    void what_can_be_no_code_is_said_to_be_none_stays_typed_and_does_not_count() throws Exception {
        mail(link);
        for (String typed : new String[] {"", "12345", "1234567", "abcdef", "<b>\"12", "١٢٣٤٥٦", "x".repeat(5_000)}) {
            assertProblem(enter(link, typed), "A code has six digits");
        }
        assertThat(enter(link, "<b>\"12").getContentAsString()).contains("value=\"&lt;b&gt;&quot;12\"");
        assertThat(laptop.post(link + "/enter").getStatus()).isEqualTo(422);
        assertThat(tables.rows(ours.id(), "link_code"))
                .singleElement()
                .satisfies(row -> assertThat(row.get("wrong_tries")).isEqualTo(0));
    }

    @Test
    void three_codes_an_hour_are_enough() throws Exception {
        for (int i = 0; i < 3; i++) {
            mail(link);
        }
        var refused = laptop.post(link + "/code");
        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(refused.getHeader("Retry-After")).isEqualTo("3600");
        assertThat(refused.getContentAsString()).contains("Try again in 60 minutes");
        nodes.work();
        assertThat(channels.sent(ours)).hasSize(3);

        clock.advance(Duration.ofHours(1));
        assertThat(laptop.post(link + "/code").getStatus()).isEqualTo(302);
    }

    @Test
    void twenty_tries_a_day_are_enough_for_one_link_however_many_codes_and_devices() {
        String code = mail(link);
        for (int tries = 1; tries <= 20; tries++) {
            if (tries % 5 == 1) {
                clock.advance(Duration.ofMinutes(30));
                code = mail(link);
            }
            assertThat(new LinkDevice(mvc)
                            .post(link + "/enter", "code", wrong(code))
                            .getStatus())
                    .isEqualTo(422);
        }
        assertThat(enter(link, code).getStatus()).isEqualTo(429);
        assertThat(phone.follow(link).getStatus()).isEqualTo(200);
    }

    @Test
    void thirty_tries_from_one_network_are_enough_for_all_links() {
        mail(their);
        for (int i = 1; i <= 30; i++) {
            String one = links.issue(ours, TOPIC + i, hr);
            new LinkDevice(mvc).open(one);
            assertThat(laptop.post(one + "/enter", "code", "000000").getStatus())
                    .isEqualTo(422);
        }
        assertThat(enter(their, "000000").getStatus()).isEqualTo(429);
        assertThat(new LinkDevice(mvc).post(their + "/enter", "code", "000000").getStatus())
                .isEqualTo(422);
    }

    @Test
    void of_many_wrong_tries_at_the_same_time_no_more_than_five_count() {
        String wrong = wrong(mail(link));

        var tries = Stream.generate(() -> new LinkDevice(mvc))
                .limit(8)
                .map(device -> CompletableFuture.supplyAsync(
                        () -> device.post(link + "/enter", "code", wrong), Thread::startVirtualThread))
                .toList();

        assertThat(tries).extracting(CompletableFuture::join).allMatch(answer -> answer.getStatus() == 422);
        assertThat(tables.rows(ours.id(), "link_code"))
                .singleElement()
                .satisfies(row -> assertThat(row.get("wrong_tries")).isEqualTo(5));
    }

    @Test
    void before_the_first_device_is_in_no_code_is_needed_and_none_is_sent() {
        String fresh = links.issue(ours, TOPIC + 1, hr);

        assertThat(laptop.post(fresh + "/code").getRedirectedUrl()).isEqualTo(fresh);
        assertThat(laptop.get(fresh + "/code").getRedirectedUrl()).isEqualTo(fresh);
        assertThat(laptop.post(fresh + "/enter", "code", "123456").getRedirectedUrl())
                .isEqualTo(fresh);
        assertThat(phone.post(link + "/code").getRedirectedUrl()).isEqualTo(link);
        assertThat(tables.rows(ours.id(), "link_code")).isEmpty();
        assertThat(tables.rows(ours.id(), "message_delivery")).isEmpty();
    }

    @Test
    void where_nothing_reaches_the_person_the_page_says_so_and_no_code_is_made() throws Exception {
        channels.disable(ours, FakeChannels.MAIL);

        var answer = laptop.post(link + "/code");

        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(answer.getContentAsString()).contains("No code was sent");
        assertThat(tables.rows(ours.id(), "link_code")).isEmpty();
    }

    @Test
    void with_the_link_its_devices_and_its_code_are_gone() {
        mail(link);
        links.revoke(ours, TOPIC, hr);

        assertThat(tables.rows(ours.id(), "bound_device")).isEmpty();
        assertThat(tables.rows(ours.id(), "link_code")).isEmpty();
        assertThat(tables.rows(theirs.id(), "bound_device")).hasSize(1);
    }

    private MockHttpServletResponse enter(String to, String code) {
        return laptop.post(to + "/enter", "code", code);
    }

    private static String wrong(String code) {
        return "%06d".formatted((Integer.parseInt(code) + 1) % 1_000_000);
    }

    private String mail(String of) {
        assertThat(laptop.post(of + "/code").getStatus()).isEqualTo(302);
        return of.equals(link) ? mailed() : "";
    }

    /** The code in the newest letter that really went out. */
    private String mailed() {
        nodes.work();
        Message newest = channels.sent(ours).getLast();
        return CODE.matcher(newest.text())
                .results()
                .map(MatchResult::group)
                .findFirst()
                .orElseThrow();
    }

    private static void assertProblem(MockHttpServletResponse answer, String problem) {
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getCookies()).isEmpty();
        assertThat(new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8))
                .contains(problem)
                .doesNotContain("??");
    }
}
