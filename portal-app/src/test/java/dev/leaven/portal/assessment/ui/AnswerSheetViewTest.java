package dev.leaven.portal.assessment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ComponentTester;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import dev.leaven.portal.assessment.Answer;
import dev.leaven.portal.assessment.AnswerSheets;
import dev.leaven.portal.assessment.CampaignId;
import dev.leaven.portal.assessment.CampaignLifecycle;
import dev.leaven.portal.assessment.SheetState;
import dev.leaven.portal.identity.PortalUser;
import dev.leaven.portal.identity.SignedInAs;
import dev.leaven.portal.testing.Organisation;
import dev.leaven.portal.testing.PortalUiTest;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AnswerSheetViewTest extends PortalUiTest {

    private static final String INGREDIENT = "strategic-alignment";
    private static final String QUESTION = "strategic-alignment-q1";

    @Autowired
    private AnswerSheets sheets;

    @Autowired
    private CampaignLifecycle lifecycle;

    private Organisation ours;
    private PortalUser ld;
    private CampaignId campaign;
    private String address;

    @BeforeEach
    void a_sheet_to_fill_in() {
        ours = organisations.make();
        ld = ours.assessor("ld");
        campaign = assessments.launched(ours);
        address = "sheets/" + campaign + "/" + INGREDIENT;
    }

    @Test
    void an_answer_is_kept_at_once_and_said_quietly() {
        open(ld, address);
        choose(4);

        assertThat(sheets.open(campaign).answers().get(QUESTION)).hasToString("4");
        assertThat(find(Span.class, "saved").getText()).isEqualTo("Saved");
    }

    @Test
    void evidence_is_kept_when_the_field_is_left() {
        open(ld, address);
        lastQuestion();
        window().test(window().find(TextArea.class).single()).setValue("The plan of last year");

        assertThat(sheets.open(campaign).notes().get(INGREDIENT))
                .isNotNull()
                .satisfies(note -> assertThat(note.evidence()).isEqualTo("The plan of last year"));
    }

    @Test
    void handing_in_says_how_many_questions_are_open_and_leads_to_ones_sheets() {
        open(ld, address);
        choose(4);
        window().test(find(Button.class, "submit-sheet")).click();
        assertThat(window().test(dialog()).getText()).contains("Questions without an answer: ");

        window().test(dialog()).confirm();

        assertThat(view()).isEqualTo("SheetsView");
        assertThat(sheets.open(campaign).summary().state()).isEqualTo(SheetState.SUBMITTED);
        assertThat(told()).contains("Handed in");
    }

    @Test
    void a_submitted_sheet_is_read_only_until_it_is_taken_back() {
        SignedInAs.run(ld, () -> {
            sheets.answer(campaign, QUESTION, new Answer(4));
            sheets.submit(campaign);
        });
        open(ld, address);

        assertThat(window().find(LevelPicker.class).all()).isNotEmpty().allMatch(LevelPicker::isReadOnly);
        lastQuestion();
        assertThat(window().find(TextArea.class).all()).isNotEmpty().allMatch(TextArea::isReadOnly);
        assertThat(window().find(RadioButtonGroup.class).all()).isNotEmpty().allMatch(RadioButtonGroup::isReadOnly);
        assertThat(shows("submit-sheet")).isFalse();

        window().test(find(Button.class, "reopen-sheet")).click();

        assertThat(window().find(LevelPicker.class).all()).isNotEmpty().noneMatch(LevelPicker::isReadOnly);
        assertThat(sheets.open(campaign).editable()).isTrue();
    }

    @Test
    void a_closed_campaign_leaves_the_sheet_to_read() {
        assessments.publish(ours, campaign);
        open(ld, address);

        assertThat(window().find(LevelPicker.class).all()).isNotEmpty().allMatch(LevelPicker::isReadOnly);
        assertThat(shows("submit-sheet")).isFalse();
        assertThat(shows("reopen-sheet")).isFalse();
    }

    @Test
    void an_answer_after_closing_is_refused_in_words() {
        open(ld, address);
        SignedInAs.run(ours.lead(), () -> lifecycle.close(campaign));
        choose(4);

        assertThat(notices()).anyMatch(text -> text.contains("has already been"));
        assertThat(sheets.open(campaign).answers()).isEmpty();
    }

    @Test
    void handing_in_after_closing_is_refused_in_words_and_shows_how_the_sheet_stands() {
        open(ld, address);
        SignedInAs.run(ours.lead(), () -> lifecycle.close(campaign));
        window().test(find(Button.class, "submit-sheet")).click();
        window().test(dialog()).confirm();

        assertThat(notices()).anyMatch(text -> text.contains("has already been"));
        assertThat(shows("submit-sheet")).isFalse();
    }

    @Test
    void taking_back_after_closing_is_refused_in_words() {
        SignedInAs.run(ld, () -> sheets.submit(campaign));
        open(ld, address);
        SignedInAs.run(ours.lead(), () -> lifecycle.close(campaign));
        window().test(find(Button.class, "reopen-sheet")).click();

        assertThat(notices()).anyMatch(text -> text.contains("has already been"));
        assertThat(shows("reopen-sheet")).isFalse();
    }

    @Test
    void an_ingredient_that_does_not_exist_is_not_found() {
        open(ld, "sheets/" + campaign + "/pineapple");

        assertThat(view()).isEqualTo("NotFoundView");
    }

    @Test
    void it_speaks_dutch_to_whoever_reads_dutch() {
        open(ld, address, Locale.of("nl"));

        assertThat(told()).contains("Leren geworteld in de strategie").doesNotContain("!{", "Hand in");
    }

    @SuppressWarnings("unchecked")
    private void choose(int level) {
        RadioButtonGroup<LevelPicker.Option> levels = window().find(
                        RadioButtonGroup.class, window().find(LevelPicker.class).first())
                .single();
        new Person(levels).chooses(levels.getListDataView().getItem(level - 1));
    }

    /** Chooses as somebody does who clicks, not as the server does. */
    private static final class Person extends ComponentTester<RadioButtonGroup<LevelPicker.Option>> {

        Person(RadioButtonGroup<LevelPicker.Option> levels) {
            super(levels);
        }

        void chooses(LevelPicker.Option option) {
            setValueAsUser(option);
        }
    }

    private void lastQuestion() {
        while (!window().find(TextArea.class).exists()) {
            window().test(find(Button.class, "next-question")).click();
        }
    }

    private ConfirmDialog dialog() {
        return window().find(ConfirmDialog.class).single();
    }
}
