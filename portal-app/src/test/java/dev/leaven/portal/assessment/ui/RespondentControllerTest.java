package dev.leaven.portal.assessment.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.leaven.portal.assessment.Answer;
import dev.leaven.portal.assessment.CampaignId;
import dev.leaven.portal.assessment.CampaignLifecycle;
import dev.leaven.portal.assessment.Campaigns;
import dev.leaven.portal.catalog.Item;
import dev.leaven.portal.identity.PersonalLink;
import dev.leaven.portal.identity.PersonalLinks;
import dev.leaven.portal.identity.SignedInAs;
import dev.leaven.portal.tenancy.TenantId;
import dev.leaven.portal.testing.Assessments;
import dev.leaven.portal.testing.Organisation;
import dev.leaven.portal.testing.Organisations;
import dev.leaven.portal.testing.PortalTest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.web.util.HtmlUtils;

/** The learner's page over HTTP, as a browser without a script and as the small script see it. */
@PortalTest
class RespondentControllerTest {

    private static final int SCREENS = 5;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Assessments assessments;

    @Autowired
    private Campaigns campaigns;

    @Autowired
    private CampaignLifecycle lifecycle;

    @Autowired
    private PersonalLinks links;

    private Organisation ours;
    private Organisation theirs;
    private CampaignId campaign;
    private String token;
    private String theirToken;
    private String base;

    @BeforeEach
    void a_link_in_each_of_two_organisations() {
        ours = organisations.make();
        theirs = organisations.make();
        campaign = assessments.launched(ours);
        token = learner(ours, campaign);
        theirToken = learner(theirs, assessments.launched(theirs));
        base = "/q/" + token;
    }

    @Test
    void no_page_sets_a_cookie_or_may_be_kept_or_framed() throws Exception {
        for (String path : List.of("", "/", "/1", "/finish", "/submit", "/no-such-page", "/answers/x")) {
            MockHttpServletResponse page = page(base + path);
            assertThat(page.getCookies()).isEmpty();
            assertThat(page.getHeader("Set-Cookie")).isNull();
            assertThat(page.getHeader("Cache-Control")).contains("no-store");
            assertThat(page.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
            assertThat(page.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(page.getHeader("Content-Security-Policy"))
                    .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe");
        }
    }

    @Test
    void whatever_else_is_asked_for_is_not_found_and_never_answered_by_the_portal_behind_the_sign_in()
            throws Exception {
        for (String path : List.of("/q", "/q/", base + "/", base + "/submit", base + "/answers", base + "/1/2")) {
            MockHttpServletResponse page = page(path);
            assertThat(page.getStatus()).as(path).isEqualTo(404);
            assertThat(page.getContentAsString()).contains("This link does not work");
        }
    }

    @Test
    void no_session_is_begun() throws Exception {
        assertThat(mvc.perform(get(base)).andReturn().getRequest().getSession(false))
                .isNull();
        assertThat(mvc.perform(post(base + "/1")).andReturn().getRequest().getSession(false))
                .isNull();
    }

    @Test
    void a_page_names_its_own_organisation_and_no_other() throws Exception {
        assertThat(body(base))
                .contains(ours.tenant().name(), assessments.plan(ours).name())
                .doesNotContain(theirs.tenant().name());
        assertThat(body("/q/" + theirToken))
                .contains(theirs.tenant().name())
                .doesNotContain(ours.tenant().name());
    }

    @Test
    void a_link_that_was_not_made_here_or_was_altered_leads_nowhere() throws Exception {
        char last = token.charAt(token.length() - 2);
        String altered = token.substring(0, token.length() - 2) + (last == 'A' ? 'B' : 'A') + token.charAt(42);
        String swapped = token.substring(0, 10) + theirToken.substring(10);
        String foreign = links.token(new PersonalLink(theirs.id(), invitation(token)));
        String nowhere = links.token(new PersonalLink(TenantId.next(), 1));
        for (String bad : List.of("x", altered, swapped, foreign, nowhere, token + "A", token.substring(1))) {
            for (String path : List.of("", "/1", "/finish")) {
                MockHttpServletResponse page = page("/q/" + bad + path);
                assertThat(page.getStatus()).as(bad + path).isEqualTo(404);
                assertThat(page.getContentAsString())
                        .contains("This link does not work")
                        .doesNotContain(ours.tenant().name(), theirs.tenant().name());
            }
            assertThat(save("/q/" + bad, itemId(0), "\"3\"")).isEqualTo(404);
            mvc.perform(post("/q/" + bad + "/submit")).andExpect(status().isNotFound());
        }
    }

    @Test
    void a_screen_that_does_not_exist_is_not_found() throws Exception {
        for (String path : List.of("/0", "/" + (SCREENS + 1), "/99")) {
            mvc.perform(get(base + path)).andExpect(status().isNotFound());
        }
        mvc.perform(get(base + "/" + SCREENS)).andExpect(status().isOk());
    }

    @Test
    void the_script_saves_one_answer_at_a_time() throws Exception {
        assertThat(save(base, itemId(0), "\"3\"")).isEqualTo(204);
        assertThat(save(base, itemId(1), "\"dont-know\"")).isEqualTo(204);
        assertThat(save(base, itemId(0), "\"5\"")).isEqualTo(204);

        assertThat(assessments.open(token).answers()).isEqualTo(Map.of(itemId(0), "5", itemId(1), "dont-know"));
    }

    @Test
    void an_answer_outside_the_scale_is_a_bad_request_and_keeps_nothing() throws Exception {
        for (String value : List.of("\"0\"", "\"6\"", "\"\"", "null", "\"yes\"", "{")) {
            assertThat(save(base, itemId(0), value)).as(value).isEqualTo(400);
        }
        assertThat(assessments.open(token).answers()).isEmpty();
    }

    @Test
    void a_question_or_an_answer_that_is_not_in_the_form_is_refused_and_keeps_nothing() throws Exception {
        assertThat(save(base, "strategic-alignment-q1", "\"3\"")).isEqualTo(422);
        assertThat(save(base, "no-such-question", "\"3\"")).isEqualTo(422);
        assertThat(save(base, itemId(0), "\"not-applicable\"")).isEqualTo(422);

        assertThat(assessments.open(token).answers()).isEmpty();
    }

    @Test
    void after_handing_in_the_script_is_told_that_it_is_gone() throws Exception {
        assessments.answer(token, assessments.all(3));

        assertThat(save(base, itemId(0), "\"5\"")).isEqualTo(410);
    }

    @Test
    void after_closing_and_calling_off_the_script_is_told_of_the_conflict() throws Exception {
        String theirBase = "/q/" + theirToken;
        SignedInAs.run(ours.lead(), () -> lifecycle.close(campaign));
        SignedInAs.run(
                theirs.lead(), () -> lifecycle.cancel(campaigns.all().getFirst().id()));

        assertThat(save(base, itemId(0), "\"5\"")).isEqualTo(409);
        assertThat(save(theirBase, itemId(0), "\"5\"")).isEqualTo(409);
    }

    @Test
    void without_a_script_a_screen_is_posted_whole_and_leads_to_the_next() throws Exception {
        mvc.perform(post(base + "/1")
                        .param("q." + itemId(0), "4")
                        .param("q." + itemId(1), "dont-know")
                        .param("q." + itemId(2), "nonsense")
                        .param("q.no-such-question", "3")
                        .param("go", "next"))
                .andExpect(status().isFound())
                .andExpect(redirectedUrl(base + "/2"));

        assertThat(assessments.open(token).answers()).isEqualTo(Map.of(itemId(0), "4", itemId(1), "dont-know"));
        assertThat(body(base + "/1")).containsPattern("value=\"4\"[^>]*checked");
    }

    @Test
    void going_back_keeps_answers_too() throws Exception {
        mvc.perform(post(base + "/2").param("q." + itemId(0), "1").param("go", "back"))
                .andExpect(redirectedUrl(base + "/1"));
        mvc.perform(post(base + "/1").param("go", "back")).andExpect(redirectedUrl(base));
        mvc.perform(post(base + "/submit").param("go", "back")).andExpect(redirectedUrl(base + "/" + SCREENS));

        assertThat(assessments.open(token).answers()).isEqualTo(Map.of(itemId(0), "1"));
    }

    @Test
    void the_last_screen_leads_to_a_last_look_and_that_to_the_thanks() throws Exception {
        mvc.perform(post(base + "/" + SCREENS).param("q." + itemId(26), "2"))
                .andExpect(redirectedUrl(base + "/finish"));
        assertThat(body(base + "/finish")).contains("1 of 27 answered");

        mvc.perform(post(base + "/submit")).andExpect(redirectedUrl(base + "?lang=en"));

        assertThat(body(base)).contains("Your answers have been sent");
        assertThat(body(base + "/1")).contains("Your answers have been sent");
        mvc.perform(post(base + "/1").param("q." + itemId(0), "1")).andExpect(status().isFound());
        mvc.perform(post(base + "/submit")).andExpect(redirectedUrl(base + "?lang=en"));
        assertThat(assessments.open(token).answers()).isEmpty();
    }

    @Test
    void nothing_answered_leads_back_to_the_last_look() throws Exception {
        mvc.perform(post(base + "/submit")).andExpect(redirectedUrl(base + "/finish"));

        assertThat(body(base + "/finish")).contains("There is nothing to send yet");
    }

    @Test
    void a_closed_and_a_cancelled_campaign_say_so_on_every_page() throws Exception {
        SignedInAs.run(ours.lead(), () -> lifecycle.close(campaign));
        SignedInAs.run(
                theirs.lead(), () -> lifecycle.cancel(campaigns.all().getFirst().id()));

        for (String path : List.of("", "/1", "/finish")) {
            assertThat(body(base + path)).contains("This questionnaire is closed");
            assertThat(body("/q/" + theirToken + path)).contains("This questionnaire has been cancelled");
        }
        mvc.perform(post(base + "/1").param("q." + itemId(0), "1")).andExpect(status().isFound());
    }

    @Test
    void a_chosen_language_stays_and_is_the_one_of_the_statements() throws Exception {
        assertThat(body(base)).contains("lang=\"en\"", "How is learning at work going for you?");

        assertThat(body(base + "/1?lang=nl")).contains("lang=\"nl\"");

        for (Locale locale : List.of(Locale.of("nl"), Locale.ENGLISH)) {
            page(base + "?lang=" + locale.getLanguage());
            for (int screen = 1; screen <= SCREENS; screen++) {
                assertThat(body(base + "/" + screen)).contains("lang=\"" + locale.getLanguage() + "\"");
            }
            assertThat(HtmlUtils.htmlUnescape(body(base + "/1")))
                    .contains(assessments.items().getFirst().text().in(locale));
            assertThat(body(base + "/finish")).doesNotContain("!{", "??");
        }
    }

    @Test
    void a_language_that_the_campaign_does_not_offer_changes_nothing() throws Exception {
        assertThat(body(base + "?lang=tlh")).contains("lang=\"en\"");
        assertThat(body(base + "?lang=")).contains("lang=\"en\"");
    }

    @Test
    void choosing_a_language_keeps_the_answers() throws Exception {
        assessments.save(token, Map.of(itemId(0), new Answer(4)));
        page(base + "/1?lang=nl");

        assertThat(assessments.open(token).answers()).isEqualTo(Map.of(itemId(0), "4"));
        assertThat(assessments.open(token).language()).isEqualTo("nl");
    }

    @Test
    void a_browser_with_a_broken_link_is_answered_in_its_own_language() throws Exception {
        String body = mvc.perform(get("/q/nonsense").header("Accept-Language", "nl-BE,nl;q=0.8,en;q=0.5"))
                .andExpect(status().isNotFound())
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(body).contains("lang=\"nl\"");
    }

    private long invitation(String linkToken) {
        return links.verify(linkToken).orElseThrow().invitation();
    }

    private String learner(Organisation organisation, CampaignId id) {
        return Objects.requireNonNull(assessments.tokens(organisation, id).get("Learner 1.1"));
    }

    private String itemId(int index) {
        List<Item> items = assessments.items();
        return items.get(index).id();
    }

    private MockHttpServletResponse page(String path) throws Exception {
        return mvc.perform(get(path)).andReturn().getResponse();
    }

    private String body(String path) throws Exception {
        ResultActions result = mvc.perform(get(path)).andExpect(status().isOk());
        return result.andReturn().getResponse().getContentAsString();
    }

    private int save(String address, String question, String value) throws Exception {
        return mvc.perform(put(address + "/answers/" + question)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"value\":" + value + "}"))
                .andReturn()
                .getResponse()
                .getStatus();
    }
}
