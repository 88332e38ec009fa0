package dev.leaven.portal.insight.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.leaven.portal.actionplan.app.Actions;
import dev.leaven.portal.catalog.Packs;
import dev.leaven.portal.catalog.Perspective;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.identity.SignedInAs;
import dev.leaven.portal.insight.app.LearningReports;
import dev.leaven.portal.insight.app.ReportWords;
import dev.leaven.portal.testing.Organisation;
import dev.leaven.portal.testing.Planning;
import dev.leaven.portal.testing.PortalUiTest;
import dev.leaven.portal.testing.Validating;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A lead looks at what has changed, and fills in the report for the board. */
class LearnPagesTest extends PortalUiTest {

    private static final String HOSTILE = "<img src=x onerror=alert(1)>";

    @Autowired
    private Planning planning;

    @Autowired
    private Validating validating;

    @Autowired
    private Actions actions;

    @Autowired
    private Packs packs;

    @Autowired
    private LearningReports reports;

    private Organisation ours;
    private CycleId cycle;

    @BeforeEach
    void a_plan_is_in_force() {
        ours = organisations.make();
        var plan = planning.planned(ours);
        cycle = plan.cycle();
        SignedInAs.run(
                ours.lead(), () -> actions.add(cycle, null, planning.action(HOSTILE, plan.obstacle(), plan.owner())));
        validating.putInForce(ours, cycle);
    }

    @Test
    void before_a_second_measurement_the_page_says_what_is_missing() {
        open(ours.lead(), "learn/" + cycle);
        assertThat(view()).isEqualTo("LearnView");
        assertThat(told()).contains("Nothing to compare yet");
    }

    @Test
    @SuppressWarnings("unchecked")
    void two_measurements_stand_side_by_side_with_the_choice_in_the_address() {
        measureAgain();
        open(ours.lead(), "learn/" + cycle);
        assertThat(told())
                .contains(
                        "3.0 · 12 answers", "4.0 · 12 answers", "up", "only the direction is shown", "not why", HOSTILE)
                .contains("A finished action never moves a score");

        find(Select.class, "perspective")
                .setValue(packs.core().perspective("hr").orElseThrow());

        assertThat(address()).contains("perspective=hr", "then=", "now=");
        assertThat(told()).contains("it was measured once only");
        assertThat(((Perspective) find(Select.class, "perspective").getValue()).id())
                .isEqualTo("hr");
    }

    @Test
    void the_report_keeps_what_was_typed_when_it_is_refused_and_shows_hostile_text_as_text() {
        measureAgain();
        open(ours.lead(), "learn/report/" + cycle);
        find(IntegerField.class, "report-hours").setValue(1200);
        find(TextArea.class, "report-next-year").setValue("First line\n" + HOSTILE);
        save();
        assertThat(find(TextField.class, "report-hours-source").isInvalid()).isTrue();
        find(TextField.class, "report-hours-source").setValue("Time sheets");
        save();

        assertThat(told()).contains("1,200", "Time sheets", "First line", HOSTILE, "2 actions were agreed", "12 of 16");
    }

    @Test
    void whoever_comes_second_is_told_keeps_what_was_typed_and_can_see_theirs() {
        open(ours.lead(), "learn/report/" + cycle, Locale.of("nl"));
        SignedInAs.run(ours.lead(), () -> reports.save(cycle, 0, new ReportWords(null, "", null, "", "Van de ander")));
        find(TextArea.class, "report-next-year").setValue("Van mij");
        save();
        assertThat(told()).contains("Iemand anders heeft het verslag gewijzigd");
        assertThat(find(TextArea.class, "report-next-year").getValue()).isEqualTo("Van mij");

        window().test(find(Button.class, "load-theirs")).click();

        assertThat(find(TextArea.class, "report-next-year").getValue()).isEqualTo("Van de ander");
    }

    @Test
    void the_download_is_the_same_report_on_paper() throws IOException {
        measureAgain();
        open(ours.lead(), "learn/report/" + cycle);
        var file = new ByteArrayOutputStream();
        window().test(find(Anchor.class, "download-pdf")).download(file);
        try (PDDocument pdf = Loader.loadPDF(file.toByteArray())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Learning report", ours.tenant().name(), HOSTILE, "12 of 16 employees");
        }
    }

    private void save() {
        window().test(find(Button.class, "report-save")).click();
    }

    private void measureAgain() {
        var second = assessments.launched(ours);
        assessments.tokens(ours, second).values().stream()
                .limit(12)
                .forEach(token -> assessments.answer(token, assessments.all(4)));
        assessments.publish(ours, second);
    }
}
