package dev.leaven.portal.validation.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leaven.plugin.channel.AddressKind;
import dev.leaven.portal.identity.SignedInAs;
import dev.leaven.portal.testing.FakeChannels;
import dev.leaven.portal.testing.LinkDevice;
import dev.leaven.portal.testing.Organisation;
import dev.leaven.portal.testing.Organisations;
import dev.leaven.portal.testing.PlanChanging;
import dev.leaven.portal.testing.Planning;
import dev.leaven.portal.testing.Planning.Planned;
import dev.leaven.portal.testing.PortalTest;
import dev.leaven.portal.testing.StakeholderPhones;
import dev.leaven.portal.testing.StakeholderPhones.Phones;
import dev.leaven.portal.testing.Tables;
import dev.leaven.portal.testing.Validating;
import dev.leaven.portal.validation.app.Consultation;
import dev.leaven.portal.validation.app.Remark;
import dev.leaven.portal.validation.app.RemarkAnswer.Outcome;
import dev.leaven.portal.validation.app.Remarks;
import dev.leaven.portal.validation.app.RoundKind;
import dev.leaven.portal.validation.app.Rounds;
import dev.leaven.portal.validation.app.Verdict;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;

/** A stakeholder reads a draft on a phone, by the link from a letter that really went out, and says what they think. */
@PortalTest
class ConsultationTest {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Planning planning;

    @Autowired
    private PlanChanging changing;

    @Autowired
    private Validating validating;

    @Autowired
    private Rounds rounds;

    @Autowired
    private FakeChannels channels;

    @Autowired
    private StakeholderPhones stakeholderPhones;

    @Autowired
    private Remarks remarks;

    @Autowired
    private Tables tables;

    private Organisation ours;
    private Organisation theirs;
    private Planned plan;
    private Phones phones;

    @BeforeEach
    void a_plan_and_those_who_speak_for_each_perspective() {
        ours = organisations.make();
        theirs = organisations.make();
        channels.enable(ours, FakeChannels.MAIL, AddressKind.EMAIL);
        channels.enable(theirs, FakeChannels.MAIL, AddressKind.EMAIL);
        plan = planning.planned(ours);
        validating.nameExperts(ours, plan.cycle());
        validating.skipDeciding(ours, plan.cycle());
        phones = stakeholderPhones.of(ours, plan.cycle());
    }

    @Test
    void a_draft_is_read_remarked_on_and_answered() {
        validating.begin(ours, plan.cycle(), RoundKind.CONSULTATION);
        assertThat(phones.letters("business"))
                .singleElement()
                .satisfies(letter -> assertThat(letter.text())
                        .contains("first draft", "16 March 2026", "/p/")
                        .doesNotContain("{"));
        LinkDevice phone = phones.phone("business");
        String link = phones.link("business");

        assertThat(phones.open("business"))
                .contains("What do you think of this plan?", "A card for managers", "Share of managers", "Fingerprint")
                .doesNotContain("??", "null");
        String hash = phones.hash("business");
        String seat = phones.seat("business");
        var unsaid = phone.post(
                link + "/plan/comment",
                "seat",
                seat,
                "hash",
                hash,
                "stance." + plan.action(),
                "OBJECTION",
                "text." + plan.action(),
                "",
                "stance.",
                "SUPPORT",
                "text.",
                "Good that <b>managers</b> are in it.");
        assertThat(unsaid.getStatus()).isEqualTo(422);
        assertThat(StakeholderPhones.text(unsaid))
                .contains("needs words", "Good that &lt;b&gt;managers&lt;/b&gt; are in it.", "aria-invalid");
        assertThat(consultation().remarks()).isEmpty();

        comment(phone, link, seat, hash, "OBJECTION", "Twenty hours is too much.");

        assertThat(StakeholderPhones.text(phone.get(link + "/plan/receipt")))
                .contains("Thank you", "Twenty hours", "I object");
        assertThat(consultation().answered()).hasSize(1);
        assertThat(consultation().open()).isEqualTo(1);
        Remark objection = consultation().remarks().stream()
                .filter(Remark::isOpen)
                .findFirst()
                .orElseThrow();
        SignedInAs.run(ours.lead(), () -> remarks.answer(objection.id(), Outcome.PARTLY, "Fifteen hours now."));
        assertThat(consultation().open()).isZero();
        assertThat(phones.letters("business").getLast().text())
                .contains("Twenty hours is too much.", "Partly adopted. Fifteen hours now.");
        assertThat(StakeholderPhones.text(phone.get(link + "/plan"))).contains("Partly adopted", "Fifteen hours now.");
        assertThat(channels.sent(theirs)).isEmpty();
    }

    @Test
    void only_who_decided_before_reads_that_something_has_changed_since() {
        validating.begin(ours, plan.cycle(), RoundKind.CONSULTATION);
        end();
        changing.hours(ours, plan, 12);

        validating.begin(ours, plan.cycle(), RoundKind.FINAL);
        assertThat(phones.letters("business").getLast().subject()).startsWith("Your decision on ");
        validating.decide(ours, plan.cycle(), "business", Verdict.APPROVED, "");
        end();
        changing.hours(ours, plan, 40);

        validating.begin(ours, plan.cycle(), RoundKind.FINAL);
        assertThat(phones.letters("business").getLast().subject()).endsWith(" has changed since your decision");
        assertThat(phones.letters("ld").getLast().subject()).startsWith("Your decision on ");
    }

    @Test
    void only_looking_changes_nothing() {
        validating.begin(ours, plan.cycle(), RoundKind.FINAL);
        String link = phones.link("hr");
        var phone = new LinkDevice(mvc);
        phone.open(link);
        var before = rows();

        for (String path : List.of("/plan", "/plan/receipt", "/plan/decide", "/plan/confirm", "/plan/take-back")) {
            phone.get(link + path);
            phone.send(HttpMethod.HEAD, link + path);
            new LinkDevice(mvc).get(link + path);
        }

        assertThat(rows()).usingRecursiveComparison().isEqualTo(before);
    }

    private void comment(LinkDevice phone, String link, String seat, String hash, String stance, String words) {
        var answer = phone.post(
                link + "/plan/comment",
                "seat",
                seat,
                "hash",
                hash,
                "stance." + plan.action(),
                stance,
                "text." + plan.action(),
                words,
                "stance.",
                "SUPPORT",
                "text.",
                "");
        assertThat(answer.getRedirectedUrl()).contains("/plan/receipt?seat=" + seat);
    }

    private void end() {
        SignedInAs.run(
                ours.lead(),
                () -> rounds.end(rounds.newest(plan.cycle()).orElseThrow().id()));
    }

    private Consultation consultation() {
        return SignedInAs.call(ours.lead(), () -> remarks.newest(plan.cycle()).orElseThrow());
    }

    private Map<String, Object> rows() {
        var rows = new TreeMap<String, Object>();
        for (String table : List.of("decision", "remark", "validation_round", "plan_in_force", "bound_device")) {
            rows.put(table, tables.rows(ours.id(), table));
        }
        return rows;
    }
}
