package dev.leaven.portal.communication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.leaven.plugin.channel.AddressKind;
import dev.leaven.plugin.channel.Message;
import dev.leaven.portal.communication.app.Announcement;
import dev.leaven.portal.communication.app.AnnouncementDraft;
import dev.leaven.portal.communication.app.AnnouncementDraft.Wording;
import dev.leaven.portal.communication.app.AnnouncementId;
import dev.leaven.portal.communication.app.AnnouncementRefused;
import dev.leaven.portal.communication.app.AnnouncementRefused.Problem;
import dev.leaven.portal.communication.app.AnnouncementState;
import dev.leaven.portal.communication.app.Announcements;
import dev.leaven.portal.communication.app.Audiences;
import dev.leaven.portal.communication.internal.DueAnnouncements;
import dev.leaven.portal.cycle.NoSuchCycle;
import dev.leaven.portal.delivery.LetterTally;
import dev.leaven.portal.identity.PersonId;
import dev.leaven.portal.identity.SignedInAs;
import dev.leaven.portal.tenancy.TenantScope;
import dev.leaven.portal.testing.FakeChannels;
import dev.leaven.portal.testing.MutableClock;
import dev.leaven.portal.testing.Organisation;
import dev.leaven.portal.testing.Organisations;
import dev.leaven.portal.testing.Planning;
import dev.leaven.portal.testing.Planning.Planned;
import dev.leaven.portal.testing.PortalTest;
import dev.leaven.portal.testing.Validating;
import dev.leaven.portal.testing.Workers;
import dev.leaven.portal.validation.app.RoundKind;
import dev.leaven.portal.validation.app.Verdict;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A lead tells an audience level something; it goes once to each person and channel. */
@PortalTest
class AnnouncementTest {

    private static final String EVERYBODY = "all-learners";

    @Autowired
    private Organisations organisations;

    @Autowired
    private Planning planning;

    @Autowired
    private Validating validating;

    @Autowired
    private FakeChannels channels;

    @Autowired
    private Announcements announcements;

    @Autowired
    private Audiences audiences;

    @Autowired
    private DueAnnouncements due;

    @Autowired
    private Workers.Nodes nodes;

    @Autowired
    private MutableClock clock;

    private Organisation ours;
    private Organisation theirs;
    private Planned plan;

    @BeforeEach
    void a_plan() {
        ours = organisations.make();
        theirs = organisations.make();
        channels.enable(ours, FakeChannels.MAIL, AddressKind.EMAIL);
        channels.enable(theirs, FakeChannels.MAIL, AddressKind.EMAIL);
        plan = planning.planned(ours);
    }

    @Test
    void it_begins_with_what_the_portal_knows_and_goes_once_to_each_on_its_day() {
        validating.putInForce(ours, plan.cycle());
        nodes.work();
        int before = channels.sent(ours).size();
        AnnouncementId id = begin("plan-published", EVERYBODY);
        assertThat(read(id).draft().texts().get("en").body())
                .contains("Managers who support learning: 3.0 of 5", "A card for managers", "{{link}}");
        overMail(id, false);
        approve(id);

        work();
        assertThat(channels.sent(ours)).hasSize(before);
        clock.advance(Duration.ofDays(2));
        work();
        work();

        List<Message> out =
                channels.sent(ours).subList(before, channels.sent(ours).size());
        assertThat(out).hasSize(withMail()).allMatch(message -> message.text().contains("/you-said"));
        assertThat(out.stream().map(one -> one.recipient().address()).distinct())
                .hasSize(withMail());
        assertThat(read(id).state()).isEqualTo(AnnouncementState.SENT);
        assertThat(tallies(id))
                .singleElement()
                .satisfies(tally -> assertThat(tally.all()).isEqualTo(withMail()));
        assertThat(channels.sent(theirs)).isEmpty();
    }

    @Test
    void line_managers_hear_of_it_two_days_before() {
        SignedInAs.run(ours.lead(), () -> audiences.choose("line-managers", Set.of(person("hr"))));
        AnnouncementId id = begin("results-headlines", EVERYBODY);
        overMail(id, true);
        approve(id);
        int before = channels.sent(ours).size();

        work();

        assertThat(channels.sent(ours).subList(before, channels.sent(ours).size()))
                .singleElement()
                .satisfies(one -> assertThat(one.subject()).contains("In two days your team reads"));
    }

    @Test
    void what_must_not_or_can_not_be_said_is_refused_all_at_once() {
        AnnouncementId id = begin("results-headlines", EVERYBODY);
        Announcement now = read(id);
        var words = new Wording("Hello {{deadline}}", "x", "");
        save(
                now,
                new AnnouncementDraft(
                        EVERYBODY,
                        now.draft().template(),
                        Map.of("en", words),
                        Set.of(),
                        now.draft().sendOn(),
                        false));

        assertThatExceptionOfType(AnnouncementRefused.class)
                .isThrownBy(() -> approve(id))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::key)
                        .containsExactly(
                                "tell.message.refused.channel",
                                "tell.message.refused.text",
                                "tell.message.refused.text"));
        assertThat(read(id).draft().texts().get("en")).isEqualTo(words);
        assertThatExceptionOfType(AnnouncementRefused.class)
                .isThrownBy(() -> save(now, now.draft()))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("tell.message.refused.stale"));
        assertThatExceptionOfType(AnnouncementRefused.class)
                .isThrownBy(() -> begin("results-headlines", "works-council"));
    }

    @Test
    void after_an_override_nobody_writes_that_all_support_the_plan() {
        planning.sponsor(ours, plan.cycle(), person("business"));
        overridden();
        AnnouncementId id = begin("plan-published", EVERYBODY);
        Announcement now = read(id);
        var claim = new Wording("The plan", "This plan is supported by everyone here.", "The plan");
        var fine = new Wording("Het plan", "Dit gaan we doen.", "Het plan");
        save(
                now,
                new AnnouncementDraft(
                        EVERYBODY,
                        now.draft().template(),
                        Map.of("en", claim, "nl", fine),
                        Set.of(FakeChannels.MAIL),
                        now.draft().sendOn(),
                        false));

        assertThatExceptionOfType(AnnouncementRefused.class)
                .isThrownBy(() -> approve(id))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::key)
                        .containsExactly("tell.message.refused.all"));
    }

    @Test
    void results_are_told_before_the_plan_or_the_page_warns() {
        AnnouncementId results = begin("results-headlines", EVERYBODY);
        AnnouncementId actions = begin("plan-published", EVERYBODY);
        assertThat(warnings(actions)).contains("tell.message.warning.results");
        assertThat(warnings(results)).doesNotContain("tell.message.warning.results");
        overMail(results, false);
        approve(results);
        clock.advance(Duration.ofDays(2));
        work();

        assertThat(warnings(actions)).doesNotContain("tell.message.warning.results");
    }

    @Test
    void what_was_called_off_stays_here() {
        AnnouncementId id = begin("results-headlines", EVERYBODY);
        overMail(id, false);
        approve(id);
        int before = channels.sent(ours).size();
        clock.advance(Duration.ofDays(2));
        TenantScope.run(ours.tenant().id(), due::tickTenant);
        assertThat(read(id).state()).isEqualTo(AnnouncementState.SENT);

        AnnouncementId other = begin("plan-published", EVERYBODY);
        overMail(other, false);
        approve(other);
        SignedInAs.run(ours.lead(), () -> announcements.callOff(plan.cycle(), other));
        work();

        assertThat(channels.sent(ours)).hasSize(before + withMail());
        assertThat(read(other).state()).isEqualTo(AnnouncementState.CALLED_OFF);
    }

    @Test
    void another_organisation_reads_and_sends_nothing_of_it() {
        AnnouncementId id = begin("results-headlines", EVERYBODY);
        Planned other = planning.planned(theirs);
        SignedInAs.run(theirs.lead(), () -> {
            assertThatExceptionOfType(NoSuchCycle.class).isThrownBy(() -> announcements.all(plan.cycle()));
            assertThatExceptionOfType(AnnouncementRefused.class)
                    .isThrownBy(() -> announcements.approve(other.cycle(), id, 0));
            assertThat(announcements.all(other.cycle())).isEmpty();
        });
        assertThat(read(id).state()).isEqualTo(AnnouncementState.DRAFT);
    }

    private void overridden() {
        validating.nameExperts(ours, plan.cycle());
        validating.skipDeciding(ours, plan.cycle());
        validating.begin(ours, plan.cycle(), RoundKind.FINAL);
        validating.decide(ours, plan.cycle(), "ld", Verdict.APPROVED, "");
        validating.decide(ours, plan.cycle(), "business", Verdict.APPROVED, "");
        validating.decide(ours, plan.cycle(), "hr", Verdict.REJECTED, "Too many hours.");
        var round = validating.newest(ours, plan.cycle());
        var hr = validating.stakeholder(ours, plan.cycle(), "hr");
        validating.run(
                ours,
                deciding -> deciding.override(
                        round.id(), hr, person("business"), round.version().hash(), "We go on."));
    }

    private AnnouncementId begin(String template, String level) {
        return SignedInAs.call(ours.lead(), () -> announcements.begin(plan.cycle(), template, level));
    }

    private Announcement read(AnnouncementId id) {
        return SignedInAs.call(ours.lead(), () -> announcements.read(plan.cycle(), id));
    }

    private void save(Announcement seen, AnnouncementDraft draft) {
        SignedInAs.run(ours.lead(), () -> announcements.save(plan.cycle(), seen.id(), seen.revision(), draft));
    }

    /** In both languages without anything left open. */
    private void overMail(AnnouncementId id, boolean managers) {
        Announcement now = read(id);
        Map<String, Wording> closed = Map.of("en", closed(now, "en"), "nl", closed(now, "nl"));
        save(
                now,
                new AnnouncementDraft(
                        now.draft().level(),
                        now.draft().template(),
                        closed,
                        Set.of(FakeChannels.MAIL),
                        now.draft().sendOn(),
                        managers));
    }

    private static Wording closed(Announcement one, String language) {
        Wording text = one.draft().texts().get(language);
        return new Wording(
                text.subject(),
                text.body().replace("{{date}}", "1 May") + " {{link}}",
                text.brief().replace("{{date}}", "1 May"));
    }

    private void approve(AnnouncementId id) {
        int seen = read(id).revision();
        SignedInAs.run(ours.lead(), () -> announcements.approve(plan.cycle(), id, seen));
    }

    private List<String> warnings(AnnouncementId id) {
        return SignedInAs.call(ours.lead(), () -> announcements.warnings(plan.cycle(), id)).stream()
                .map(Problem::key)
                .toList();
    }

    private List<LetterTally> tallies(AnnouncementId id) {
        return SignedInAs.call(ours.lead(), () -> announcements.tallies(plan.cycle(), id));
    }

    private void work() {
        TenantScope.run(ours.tenant().id(), due::tickTenant);
        TenantScope.run(theirs.tenant().id(), due::tickTenant);
        nodes.work();
    }

    private int withMail() {
        return (int) SignedInAs.call(ours.lead(), () -> audiences.members(EVERYBODY)).stream()
                .filter(one -> one.email() != null)
                .count();
    }

    private PersonId person(String perspective) {
        return Validating.person(ours.assessor(perspective));
    }
}
