package dev.leaven.portal.communication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.leaven.portal.communication.app.MemberStories;
import dev.leaven.portal.communication.app.OrganisationPage;
import dev.leaven.portal.communication.app.OrganisationPages;
import dev.leaven.portal.communication.app.PageRefused;
import dev.leaven.portal.communication.app.Reach;
import dev.leaven.portal.communication.app.Story;
import dev.leaven.portal.cycle.NoSuchCycle;
import dev.leaven.portal.execution.ActionState;
import dev.leaven.portal.execution.app.Boards;
import dev.leaven.portal.identity.SignedInAs;
import dev.leaven.portal.testing.LinkDevice;
import dev.leaven.portal.testing.Organisation;
import dev.leaven.portal.testing.Organisations;
import dev.leaven.portal.testing.PlanChanging;
import dev.leaven.portal.testing.Planning;
import dev.leaven.portal.testing.Planning.Planned;
import dev.leaven.portal.testing.PortalTest;
import dev.leaven.portal.testing.StakeholderPhones;
import dev.leaven.portal.testing.Validating;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** An organisation tells what it heard and what it does: to members, by a link, or to everybody. */
@PortalTest
class OrganisationPageTest {

    private static final String HOSTILE = "<script>alert(1)</script>";

    @Autowired
    private Organisations organisations;

    @Autowired
    private Planning planning;

    @Autowired
    private Validating validating;

    @Autowired
    private PlanChanging changing;

    @Autowired
    private Boards boards;

    @Autowired
    private OrganisationPages pages;

    @Autowired
    private MemberStories members;

    @Autowired
    private MockMvc mvc;

    private Organisation ours;
    private Organisation theirs;
    private Planned plan;

    @BeforeEach
    void a_plan_is_in_force() {
        ours = organisations.make();
        theirs = organisations.make();
        plan = planning.planned(ours);
        changing.title(ours, plan, HOSTILE);
        validating.putInForce(ours, plan.cycle());
    }

    @Test
    void whoever_has_the_link_reads_what_was_said_and_what_is_done_and_nobody_by_name() {
        open(Reach.LINK);
        String page = read(address());

        assertThat(page)
                .contains("You said – we do", "12 of you answered", "Managers who support learning", "3.0 of 5")
                .contains("What comes next", "&lt;script&gt;alert(1)&lt;/script&gt;", "noindex")
                .doesNotContain(HOSTILE, "The ld", "The lead", "??", "null");
        move(ActionState.DONE);
        assertThat(read(address())).contains("What is done", "Done on");
        assertThat(read(address() + "?lang=nl")).contains("Jullie zeiden", "Wat klaar is");
        assertThat(read(address() + "/poster")).contains("<path", "Scan and read", address());
    }

    @Test
    void a_renewed_link_a_guess_and_an_organisation_that_is_not_here_look_the_same() {
        open(Reach.LINK);
        String before = address();
        SignedInAs.run(ours.lead(), pages::renewLink);

        assertThat(address()).isNotEqualTo(before);
        assertThat(read(address())).contains("You said");
        String gone = answer(before);
        assertThat(gone).isEqualTo(answer("/told/" + "x".repeat(43)));
        assertThat(gone).isEqualTo(answer("/told/nobody")).doesNotContain("Managers who support learning");
        assertThat(answer("/told/" + ours.tenant().slug())).isEqualTo(gone);
    }

    @Test
    void for_members_there_is_no_address_outside_and_public_is_only_what_was_chosen() {
        open(Reach.MEMBERS);
        assertThat(answer("/told/" + ours.tenant().slug())).doesNotContain("Managers who support learning");
        assertThat(SignedInAs.call(ours.assessor("hr"), members::story)).isPresent();
        assertThat(SignedInAs.call(theirs.assessor("hr"), members::story)).isEmpty();

        open(Reach.PUBLIC);
        assertThat(read("/told/" + ours.tenant().slug())).contains("You said").doesNotContain("noindex");
        SignedInAs.run(ours.lead(), pages::close);
        assertThat(answer("/told/" + ours.tenant().slug())).doesNotContain("You said –");
    }

    @Test
    void there_must_be_something_to_tell_and_of_two_leads_the_second_is_told() {
        open(Reach.LINK);
        assertThatExceptionOfType(PageRefused.class)
                .isThrownBy(() -> SignedInAs.run(ours.lead(), () -> pages.open(plan.cycle(), 0, Reach.PUBLIC)))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo("tell.refused.stale"));
        assertThat(page().reach()).isEqualTo(Reach.LINK);
        assertThatExceptionOfType(NoSuchCycle.class)
                .isThrownBy(() -> SignedInAs.run(theirs.lead(), () -> pages.open(plan.cycle(), 0, Reach.PUBLIC)));
        assertThat(SignedInAs.call(theirs.lead(), pages::page)).isEmpty();
    }

    @Test
    void what_was_stopped_is_told_as_well() {
        move(ActionState.STOPPED);
        Story story = SignedInAs.call(ours.lead(), () -> pages.preview(plan.cycle()));
        assertThat(story.actions()).extracting(Story.Told::state).containsExactly(ActionState.STOPPED);
    }

    private void open(Reach reach) {
        SignedInAs.run(ours.lead(), () -> {
            int seen = pages.page().map(OrganisationPage::revision).orElse(0);
            pages.open(plan.cycle(), seen, reach);
        });
    }

    private void move(ActionState state) {
        SignedInAs.run(ours.lead(), () -> {
            var now = boards.story(plan.cycle(), plan.action()).action();
            boards.move(plan.cycle(), plan.action(), now.revision(), state, "Said within the team only.");
        });
    }

    private OrganisationPage page() {
        return SignedInAs.call(ours.lead(), pages::page).orElseThrow();
    }

    private String address() {
        return page().address();
    }

    private String read(String path) {
        var answer = new LinkDevice(mvc).get(path);
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return StakeholderPhones.text(answer);
    }

    private String answer(String path) {
        return StakeholderPhones.text(new LinkDevice(mvc).get(path));
    }
}
