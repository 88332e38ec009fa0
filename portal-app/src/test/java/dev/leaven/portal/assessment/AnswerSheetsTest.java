package dev.leaven.portal.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.leaven.portal.assessment.app.CampaignRefused;
import dev.leaven.portal.assessment.app.SheetDetails;
import dev.leaven.portal.catalog.Packs;
import dev.leaven.portal.catalog.QuestionnaireLength;
import dev.leaven.portal.identity.PortalUser;
import dev.leaven.portal.identity.SignedInAs;
import dev.leaven.portal.testing.Assessments;
import dev.leaven.portal.testing.Organisation;
import dev.leaven.portal.testing.Organisations;
import dev.leaven.portal.testing.PortalTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class AnswerSheetsTest {

    /** Asked of L&D and business, not of HR. */
    private static final String NOT_FOR_HR = "strategic-alignment-q2";

    private static final String QUESTION = "strategic-alignment-q1";
    private static final String INGREDIENT = "strategic-alignment";

    @Autowired
    private Organisations organisations;

    @Autowired
    private Assessments assessments;

    @Autowired
    private CampaignLifecycle lifecycle;

    @Autowired
    private AnswerSheets sheets;

    @Autowired
    private Packs packs;

    private Organisation ours;
    private PortalUser ld;
    private PortalUser hr;
    private CampaignId campaign;

    @BeforeEach
    void an_open_campaign() {
        ours = organisations.make();
        ld = ours.assessor("ld");
        hr = ours.assessor("hr");
        campaign = assessments.launched(ours);
    }

    @Test
    void everybody_has_a_sheet_of_their_own() {
        answer(ld, QUESTION, 4);
        answer(hr, QUESTION, 2);

        assertThat(open(ld).answers()).containsOnly(Map.entry(QUESTION, new Answer(4)));
        assertThat(open(hr).answers()).containsOnly(Map.entry(QUESTION, new Answer(2)));
        assertThat(SignedInAs.call(ld, sheets::mine)).singleElement().satisfies(sheet -> {
            assertThat(sheet.perspective()).isEqualTo("ld");
            assertThat(sheet.state()).isEqualTo(SheetState.IN_PROGRESS);
            assertThat(sheet.answered()).isEqualTo(1);
            assertThat(sheet.asked()).isGreaterThan(21);
        });
    }

    @Test
    void a_second_answer_takes_the_place_of_the_first() {
        answer(ld, QUESTION, 4);
        SignedInAs.run(ld, () -> sheets.answer(campaign, QUESTION, Answer.NOT_APPLICABLE));

        assertThat(open(ld).answers()).containsEntry(QUESTION, Answer.NOT_APPLICABLE);
    }

    @Test
    void who_was_not_asked_has_no_sheet() {
        var plan = assessments.plan(ours);
        var onlyLd = new CampaignPlan(
                "Only L&D",
                QuestionnaireLength.SHORT,
                List.of("en"),
                plan.closesOn(),
                5,
                Set.of(ld.person().orElseThrow()));
        CampaignId second = SignedInAs.call(ours.lead(), () -> lifecycle.draft(onlyLd));
        SignedInAs.run(ours.lead(), () -> lifecycle.launch(second, 0, onlyLd));

        assertNone(hr, second);
        assertThat(SignedInAs.call(hr, sheets::mine))
                .extracting(SheetSummary::campaign)
                .containsExactly(campaign);
        assertThat(SignedInAs.call(ld, sheets::mine))
                .extracting(SheetSummary::campaign)
                .containsExactly(second, campaign);
    }

    @Test
    void an_expert_of_another_organisation_finds_nothing_here() {
        Organisation theirs = organisations.make();

        assertNone(theirs.assessor("ld"), campaign);
        assertThat(SignedInAs.call(theirs.assessor("ld"), sheets::mine)).isEmpty();
    }

    @Test
    void a_draft_and_a_campaign_called_off_ask_nobody() {
        CampaignId draft = assessments.draft(ours);
        SignedInAs.run(ours.lead(), () -> lifecycle.cancel(campaign));

        assertThatThrownBy(() -> SignedInAs.call(ld, () -> sheets.open(draft))).isInstanceOf(NoSuchCampaign.class);
        assertThatThrownBy(() -> open(ld)).isInstanceOf(NoSuchCampaign.class);
        assertThat(SignedInAs.call(ld, sheets::mine)).isEmpty();
    }

    @Test
    void a_question_that_this_perspective_is_not_asked_is_refused() {
        answer(ld, NOT_FOR_HR, 3);

        String forLearners =
                packs.core().learnerItems(QuestionnaireLength.SHORT).getFirst().id();
        for (String question : List.of(NOT_FOR_HR, forLearners, "no-such-question", "")) {
            assertThatThrownBy(() -> answer(hr, question, 3)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(open(hr).answers()).isEmpty();
        assertThat(open(hr).summary().state()).isEqualTo(SheetState.NOT_STARTED);
    }

    @Test
    void importance_and_evidence_are_kept_to_the_last_letter() {
        var note = new ExpertNote(5, "é😀".repeat(1_000) + "x".repeat(1_000));
        assertThat(note.evidence()).hasSize(ExpertNote.LONGEST_EVIDENCE);

        SignedInAs.run(ld, () -> sheets.note(campaign, INGREDIENT, note));

        assertThat(open(ld).notes()).containsEntry(INGREDIENT, note);
        assertThat(open(hr).notes()).isEmpty();
    }

    @Test
    void evidence_that_is_too_long_and_notes_on_nothing_are_refused() {
        var tooLong = new ExpertNote(5, "x".repeat(ExpertNote.LONGEST_EVIDENCE + 1));

        assertThatThrownBy(() -> SignedInAs.run(ld, () -> sheets.note(campaign, INGREDIENT, tooLong)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SignedInAs.run(ld, () -> sheets.note(campaign, "no-such", ExpertNote.NONE)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(open(ld).notes()).isEmpty();
    }

    /** One number outside the scale, once stored, would keep the whole campaign from ever being published. */
    @Test
    void importance_outside_the_scale_cannot_even_be_named() {
        assertThatThrownBy(() -> new ExpertNote(6, "")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ExpertNote(-1, "")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_sheet_that_was_handed_in_is_read_only_until_it_is_taken_back() {
        answer(ld, QUESTION, 4);
        SignedInAs.run(ld, () -> sheets.submit(campaign));

        assertThat(open(ld).editable()).isFalse();
        assertRefused(ld, () -> sheets.answer(campaign, QUESTION, new Answer(1)), "campaign.refused.submitted");
        assertRefused(ld, () -> sheets.note(campaign, INGREDIENT, ExpertNote.NONE), "campaign.refused.submitted");
        assertRefused(ld, () -> sheets.submit(campaign), "campaign.refused.submitted");

        SignedInAs.run(ld, () -> sheets.reopen(campaign));
        assertThat(open(ld).editable()).isTrue();
        assertThat(open(ld).answers()).containsEntry(QUESTION, new Answer(4));
        answer(ld, QUESTION, 5);
        assertThat(open(ld).answers()).containsEntry(QUESTION, new Answer(5));
    }

    @Test
    void after_closing_a_sheet_can_be_read_but_neither_changed_nor_taken_back() {
        answer(ld, QUESTION, 4);
        SignedInAs.run(ld, () -> sheets.submit(campaign));
        assessments.publish(ours, campaign);

        assertThat(open(ld).editable()).isFalse();
        assertThat(open(ld).answers()).containsEntry(QUESTION, new Answer(4));
        assertRefused(hr, () -> sheets.answer(campaign, QUESTION, new Answer(1)), "campaign.refused.state.published");
        assertRefused(ld, () -> sheets.reopen(campaign), "campaign.refused.state.published");
    }

    private void answer(PortalUser who, String question, int code) {
        SignedInAs.run(who, () -> sheets.answer(campaign, question, new Answer(code)));
    }

    private SheetDetails open(PortalUser who) {
        return SignedInAs.call(who, () -> sheets.open(campaign));
    }

    private void assertNone(PortalUser who, CampaignId id) {
        for (Runnable attempt : List.<Runnable>of(
                () -> sheets.open(id),
                () -> sheets.answer(id, QUESTION, new Answer(3)),
                () -> sheets.note(id, INGREDIENT, ExpertNote.NONE),
                () -> sheets.submit(id),
                () -> sheets.reopen(id))) {
            assertThatThrownBy(() -> SignedInAs.run(who, attempt)).isInstanceOf(NoSuchCampaign.class);
        }
    }

    private static void assertRefused(PortalUser who, Runnable work, String reason) {
        assertThatThrownBy(() -> SignedInAs.run(who, work))
                .asInstanceOf(type(CampaignRefused.class))
                .extracting(CampaignRefused::reasons)
                .isEqualTo(List.of(reason));
    }
}
