package dev.leaven.portal.identity.devicelink.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import dev.leaven.portal.identity.PersonId;
import dev.leaven.portal.identity.devicelink.internal.DeviceLinkTenantSql;
import dev.leaven.portal.tenancy.TenantScope;
import dev.leaven.portal.testing.FakeLinks;
import dev.leaven.portal.testing.LinkDevice;
import dev.leaven.portal.testing.MutableClock;
import dev.leaven.portal.testing.Organisation;
import dev.leaven.portal.testing.Organisations;
import dev.leaven.portal.testing.PortalTest;
import dev.leaven.portal.testing.Tables;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** The door of a device link, as browsers and scanners find it. */
@PortalTest
class LinkControllerTest {

    private static final long TOPIC = 42;
    private static final List<String> ROWS = List.of("device_link", "bound_device", "link_code", "message_delivery");

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Organisations organisations;

    @Autowired
    private FakeLinks links;

    @Autowired
    private Tables tables;

    @Autowired
    private DeviceLinkTenantSql rows;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private MutableClock clock;

    private Organisation ours;
    private Organisation theirs;
    private PersonId hr;
    private String link;
    private LinkDevice phone;
    private LinkDevice laptop;

    @BeforeEach
    void a_link_in_each_of_two_organisations() {
        ours = organisations.make(1);
        theirs = organisations.make(1);
        hr = ours.assessor("hr").person().orElseThrow();
        link = links.issue(ours, TOPIC, hr);
        links.issue(theirs, TOPIC, theirs.assessor("hr").person().orElseThrow());
        phone = new LinkDevice(mvc);
        laptop = new LinkDevice(mvc);
    }

    @Test
    void only_fetching_it_changes_nothing_and_sets_no_cookie() throws Exception {
        var before = rows();
        for (var method : List.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS)) {
            for (String path : List.of("", "?lang=nl", "/open", "/code", "/enter", "/fake", "/", "/no-such-page")) {
                var answer = phone.send(method, link + path);
                assertThat(answer.getStatus()).as(method + path).isLessThan(500);
                assertThat(answer.getCookies()).as(method + path).isEmpty();
            }
        }
        assertThat(rows()).isEqualTo(before);

        phone.open(link);
        var opened = rows();
        for (String path : List.of("", "/open", "/code", "/enter", "/fake")) {
            laptop.get(link + path);
            phone.send(HttpMethod.HEAD, link + path);
        }
        assertThat(rows()).isEqualTo(opened);
    }

    @Test
    void the_page_before_the_door_says_who_asks_whom_and_until_when() throws Exception {
        var page = phone.get(link);

        assertThat(page.getStatus()).isEqualTo(200);
        assertThat(page.getContentAsString())
                .contains("Hello The", ours.tenant().name(), "12 March 2026", "method=\"post\"", "lang=\"en\"")
                .doesNotContain(theirs.tenant().name(), "@");
        assertThat(phone.get(link + "?lang=nl").getContentAsString())
                .contains("Hallo The", "12 maart 2026", "lang=\"nl\"", link + "/open?lang=nl");
    }

    @Test
    void the_first_post_lets_the_device_in_and_it_stays_in() throws Exception {
        var opened = phone.post(link + "/open");

        assertThat(opened.getRedirectedUrl()).isEqualTo(link);
        assertThat(opened.getHeader("Set-Cookie"))
                .contains("Path=" + link, "HttpOnly", "SameSite=Lax")
                .doesNotContain("Secure");
        assertThat(phone.get(link).getRedirectedUrl()).isEqualTo(link + "/fake");
        assertThat(phone.follow(link).getContentAsString()).isEqualTo(hr + " comes to " + TOPIC);
        clock.advance(Duration.ofDays(9));
        assertThat(phone.post(link + "/fake").getContentAsString()).isEqualTo(hr + " comes to " + TOPIC);
        assertThat(tables.rows(ours.id(), "bound_device")).hasSize(1);
        assertThat(tables.rows(theirs.id(), "bound_device")).isEmpty();
    }

    @Test
    void over_https_the_cookie_stays_there() {
        var opened = phone.perform(post(link + "/open").secure(true), link + "/open");

        assertThat(opened.getHeader("Set-Cookie")).contains("Secure");
    }

    @Test
    void what_the_cookie_holds_is_stored_nowhere() {
        String secret = phone.post(link + "/open").getCookies()[0].getValue();

        assertThat(secret).matches("[A-Za-z0-9_-]{43}");
        assertThat(rows().toString())
                .doesNotContain(
                        secret,
                        HexFormat.of().formatHex(secret.getBytes(StandardCharsets.US_ASCII)),
                        HexFormat.of().formatHex(Base64.getUrlDecoder().decode(secret)),
                        link.substring(3));
    }

    @Test
    void opening_it_twice_is_opening_it_once() {
        phone.open(link);

        assertThat(phone.open(link).getStatus()).isEqualTo(200);
        assertThat(tables.rows(ours.id(), "bound_device")).hasSize(1);
    }

    /** Both have looked at the link before either may go on. */
    @Test
    void of_two_devices_at_the_same_time_one_gets_in() {
        long id = (Long) tables.rows(ours.id(), "device_link").getFirst().get("id");
        var both = TenantScope.call(
                ours.id(),
                () -> Objects.requireNonNull(transaction.execute(_ -> {
                    rows.lock(id);
                    var opening = Stream.of(phone, laptop)
                            .map(device -> CompletableFuture.supplyAsync(
                                    () -> device.post(link + "/open"), Thread::startVirtualThread))
                            .toList();
                    await().atMost(Duration.ofSeconds(40)).until(() -> tables.waiting() >= 2);
                    return opening;
                })));

        assertThat(both.stream().map(CompletableFuture::join).filter(answer -> answer.getCookies().length > 0))
                .hasSize(1);
        assertThat(tables.rows(ours.id(), "bound_device")).hasSize(1);
    }

    @Test
    void another_device_is_told_so_and_gets_behind_no_page() throws Exception {
        phone.open(link);

        assertThat(laptop.get(link).getContentAsString()).contains("opened on another device");
        assertThat(laptop.open(link).getContentAsString()).contains("opened on another device");
        for (var method : List.of(HttpMethod.GET, HttpMethod.POST)) {
            assertThat(laptop.send(method, link + "/fake").getRedirectedUrl()).isEqualTo(link);
        }
        phone.forget();
        assertThat(phone.get(link).getContentAsString()).contains("opened on another device");
    }

    @Test
    void the_cookie_of_one_link_opens_no_other() {
        String other = links.issue(ours, TOPIC, ours.assessor("ld").person().orElseThrow());
        String secret = phone.post(link + "/open").getCookies()[0].getValue();
        laptop.open(other);

        var tried = phone.perform(get(other + "/fake").cookie(new Cookie("leaven-device", secret)), other + "/fake");

        assertThat(tried.getRedirectedUrl()).isEqualTo(other);
    }

    @Test
    void a_page_for_another_purpose_stays_shut() {
        phone.open(link);

        assertThat(phone.get(link + "/foreign").getRedirectedUrl()).isEqualTo(link);
        assertThat(phone.follow(link + "/foreign").getStatus()).isEqualTo(200);
    }

    @Test
    void a_revoked_link_is_shut_on_a_page_that_is_still_open() throws Exception {
        phone.open(link);
        links.revoke(ours, TOPIC, hr);

        assertLeadsNowhere(phone.post(link + "/fake"));
        assertLeadsNowhere(phone.get(link));
        links.issue(ours, TOPIC, hr);
        assertLeadsNowhere(phone.get(link));
    }

    @Test
    void a_link_is_good_to_the_end_of_its_last_day() throws Exception {
        phone.open(link);
        clock.advance(Duration.ofDays(10));
        assertThat(phone.follow(link).getStatus()).isEqualTo(200);

        clock.advance(Duration.ofDays(1));
        assertLeadsNowhere(phone.get(link));
        assertLeadsNowhere(phone.get(link + "/fake"));
        assertLeadsNowhere(laptop.post(link + "/open"));
    }

    @Test
    void pages_begin_no_session_and_may_not_be_kept_framed_or_told_to_others() {
        phone.open(link);
        for (var answer : List.of(phone.get(link), laptop.get(link), laptop.get("/p/x"), laptop.get("/p"))) {
            assertThat(answer.getCookies()).isEmpty();
            assertThat(answer.getHeader("Cache-Control")).contains("no-store");
            assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("same-origin");
            assertThat(answer.getHeader("Content-Security-Policy"))
                    .contains("default-src 'none'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe");
        }
    }

    private static void assertLeadsNowhere(MockHttpServletResponse answer) throws Exception {
        assertThat(answer.getStatus()).isEqualTo(404);
        assertThat(answer.getContentAsString()).contains("This link does not work");
    }

    private Map<String, List<?>> rows() {
        return ROWS.stream()
                .collect(Collectors.toMap(
                        table -> table,
                        table -> tables.rows(ours.id(), table).stream()
                                .flatMap(row -> row.entrySet().stream())
                                .map(LinkControllerTest::told)
                                .toList()));
    }

    private static String told(Map.Entry<String, Object> column) {
        Object value = column.getValue();
        return column.getKey() + "="
                + (value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : value);
    }
}
