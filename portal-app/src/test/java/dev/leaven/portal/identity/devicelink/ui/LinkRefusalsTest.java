package dev.leaven.portal.identity.devicelink.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import dev.leaven.portal.identity.PersonId;
import dev.leaven.portal.identity.PersonalLink;
import dev.leaven.portal.identity.PersonalLinks;
import dev.leaven.portal.testing.FakeLinks;
import dev.leaven.portal.testing.LinkDevice;
import dev.leaven.portal.testing.MutableClock;
import dev.leaven.portal.testing.Organisation;
import dev.leaven.portal.testing.Organisations;
import dev.leaven.portal.testing.PortalTest;
import dev.leaven.portal.testing.Tables;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Whoever is not let in learns nothing, and does not learn it very often. */
@PortalTest
class LinkRefusalsTest {

    private static final long TOPIC = 42;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Organisations organisations;

    @Autowired
    private FakeLinks links;

    @Autowired
    private PersonalLinks personalLinks;

    @Autowired
    private Tables tables;

    @Autowired
    private MutableClock clock;

    private Organisation ours;
    private Organisation theirs;
    private PersonId hr;
    private String link;
    private LinkDevice phone;

    @BeforeEach
    void a_link_in_each_of_two_organisations() {
        ours = organisations.make(1);
        theirs = organisations.make(1);
        hr = ours.assessor("hr").person().orElseThrow();
        link = links.issue(ours, TOPIC, hr);
        phone = new LinkDevice(mvc);
    }

    @Test
    void malformed_guessed_altered_and_foreign_links_all_lead_to_the_same_page() throws Exception {
        String their = links.issue(theirs, TOPIC, theirs.assessor("hr").person().orElseThrow());
        byte[] token = Base64.getUrlDecoder().decode(link.substring(3));
        byte[] foreign =
                ByteBuffer.wrap(token.clone()).putLong(theirs.id().value()).array();
        String learner = personalLinks.token(
                new PersonalLink(ours.id(), ByteBuffer.wrap(token).getLong(8)));
        links.revoke(theirs, TOPIC, theirs.assessor("hr").person().orElseThrow());
        String page = nowhere("/p/x");
        for (String bad : List.of(
                "/p/" + "A".repeat(43),
                link.substring(0, 20) + (link.charAt(20) == 'B' ? 'C' : 'B') + link.substring(21),
                link + "A",
                link.substring(0, 45),
                "/p/" + Base64.getUrlEncoder().withoutPadding().encodeToString(foreign),
                "/p/" + learner,
                their)) {
            assertThat(nowhere(bad)).isEqualTo(page);
        }
        assertThat(page).doesNotContain(ours.tenant().name(), theirs.tenant().name());
    }

    @Test
    void every_way_in_says_the_same_about_them() throws Exception {
        for (String path : List.of("/open", "/code", "/enter", "/fake")) {
            var answer = phone.post("/p/x" + path);
            assertThat(answer.getStatus()).as(path).isEqualTo(404);
            assertThat(answer.getContentAsString()).contains("This link does not work");
        }
    }

    @Test
    void it_is_told_in_the_language_of_the_browser() throws Exception {
        var answer = phone.perform(get("/p/x").header("Accept-Language", "nl-BE,nl;q=0.8"), "/p/x");

        assertThat(answer.getContentAsString()).contains("lang=\"nl\"", "Deze link werkt niet");
    }

    @Test
    void whoever_guesses_has_to_wait_and_gets_in_by_a_good_link_all_the_same() throws Exception {
        for (int i = 0; i < 30; i++) {
            assertThat(phone.get("/p/guess" + i).getStatus()).isEqualTo(404);
        }
        var refused = phone.get("/p/guess");
        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(Integer.parseInt(Objects.requireNonNull(refused.getHeader("Retry-After"))))
                .isBetween(1, 600);
        assertThat(refused.getContentAsString())
                .contains("Please wait a little")
                .doesNotContain("??");
        assertThat(new LinkDevice(mvc).get("/p/guess").getStatus()).isEqualTo(404);
        assertThat(phone.open(link).getStatus()).isEqualTo(200);

        clock.advance(Duration.ofMinutes(10));
        assertThat(phone.get("/p/guess").getStatus()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, cross-site, 403",
        "Sec-Fetch-Site, same-site, 403",
        "Sec-Fetch-Site, same-origin, 302",
        "Sec-Fetch-Site, none, 302",
        "Origin, https://evil.example, 403",
        "Origin, null, 403",
        "Origin, http://localhost:8081, 403",
        "Origin, ht!tp:, 403",
        "Origin, http://localhost, 302",
        "Origin, https://localhost, 302"
    })
    void what_another_site_posts_is_refused(String header, String value, int status) throws Exception {
        var answer = posted(link + "/open", header, value);

        assertThat(answer.getStatus()).isEqualTo(status);
        assertThat(tables.rows(ours.id(), "bound_device")).hasSize(status == 403 ? 0 : 1);
        if (status == 403) {
            assertThat(answer.getContentAsString())
                    .contains("Please open the link yourself")
                    .doesNotContain(ours.tenant().name());
        }
    }

    @Test
    void what_another_site_posts_is_refused_behind_the_door_too() {
        phone.open(link);

        assertThat(posted(link + "/fake", "Sec-Fetch-Site", "cross-site").getStatus())
                .isEqualTo(403);
        assertThat(posted(link + "/fake", "Sec-Fetch-Site", "same-origin").getStatus())
                .isEqualTo(200);
    }

    private MockHttpServletResponse posted(String path, String header, String value) {
        return phone.perform(post(path).header(header, value), path);
    }

    private String nowhere(String path) throws Exception {
        var answer = phone.get(path);
        assertThat(answer.getStatus()).as(path).isEqualTo(404);
        return answer.getContentAsString();
    }
}
