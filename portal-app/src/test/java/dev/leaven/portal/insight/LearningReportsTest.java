package dev.leaven.portal.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.cycle.CycleRefused;
import dev.leaven.portal.cycle.NoSuchCycle;
import dev.leaven.portal.cycle.app.CycleLifecycle;
import dev.leaven.portal.identity.SignedInAs;
import dev.leaven.portal.insight.app.BoardReport;
import dev.leaven.portal.insight.app.LearningReports;
import dev.leaven.portal.insight.app.ReportRefused;
import dev.leaven.portal.insight.app.ReportWords;
import dev.leaven.portal.testing.Assessments;
import dev.leaven.portal.testing.Organisation;
import dev.leaven.portal.testing.Organisations;
import dev.leaven.portal.testing.Planning;
import dev.leaven.portal.testing.PortalTest;
import dev.leaven.portal.testing.Validating;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A lead fills in the learning report of a cycle. */
@PortalTest
class LearningReportsTest {

    private static final ReportWords WORDS =
            new ReportWords(1200, "Time sheets", 45_000, "The ledger", "Go on with the card");

    @Autowired
    private Organisations organisations;

    @Autowired
    private Assessments assessments;

    @Autowired
    private Planning planning;

    @Autowired
    private Validating validating;

    @Autowired
    private CycleLifecycle lifecycle;

    @Autowired
    private LearningReports reports;

    private Organisation ours;
    private Organisation theirs;
    private CycleId cycle;

    @BeforeEach
    void a_plan_is_in_force_and_was_measured_twice() {
        ours = organisations.make();
        theirs = organisations.make();
        cycle = planning.planned(ours).cycle();
        validating.putInForce(ours, cycle);
        var second = assessments.launched(ours);
        assessments.tokens(ours, second).values().stream()
                .limit(12)
                .forEach(token -> assessments.answer(token, assessments.all(4)));
        assessments.publish(ours, second);
    }

    @Test
    void the_report_holds_goal_change_participation_actions_and_what_was_typed() {
        save(0, WORDS);

        BoardReport report = read(ours);
        assertThat(report.goal()).isPresent();
        assertThat(report.comparison().orElseThrow().now().answers()).isEqualTo(12);
        assertThat(report.actions()).hasSize(1);
        assertThat(report.words()).isEqualTo(WORDS);
        assertThat(report.organisation()).isEqualTo(ours.tenant().name());
        assertThat(report.outline().sections()).hasSize(9);
    }

    @Test
    void of_two_who_save_the_second_is_told_and_nothing_of_the_first_is_lost() {
        save(0, WORDS);
        assertRefused(ReportRefused.STALE, 0, ReportWords.NONE);
        assertThat(read(ours).words()).isEqualTo(WORDS);
        save(1, ReportWords.NONE);
        assertThat(read(ours).words()).isEqualTo(ReportWords.NONE);
    }

    @Test
    void a_figure_names_its_source_and_texts_have_an_end() {
        assertRefused("report.refused.source", 0, new ReportWords(10, " ", null, "", ""));
        assertRefused("report.refused.source", 0, new ReportWords(null, "", 10, "", ""));
        assertRefused("report.refused.negative", 0, new ReportWords(-1, "Time sheets", null, "", ""));
        assertRefused("report.refused.long", 0, new ReportWords(null, "", null, "", "x".repeat(2001)));
        assertRefused("report.refused.long", 0, new ReportWords(null, "x".repeat(201), null, "", ""));
        save(0, new ReportWords(null, "x".repeat(200), Integer.MAX_VALUE, "x", "€".repeat(2000)));
        assertThat(read(ours).words().nextYear()).hasSize(2000);
    }

    @Test
    void another_organisation_finds_no_such_cycle_and_an_archived_one_is_read_only() {
        assertThatExceptionOfType(NoSuchCycle.class).isThrownBy(() -> read(theirs));
        assertThatExceptionOfType(NoSuchCycle.class)
                .isThrownBy(() -> SignedInAs.run(theirs.lead(), () -> reports.save(cycle, 0, WORDS)));
        assertThat(read(ours).words()).isEqualTo(ReportWords.NONE);
        SignedInAs.run(ours.lead(), () -> {
            lifecycle.close(cycle);
            lifecycle.archive(cycle);
        });
        assertThatExceptionOfType(CycleRefused.class).isThrownBy(() -> save(0, WORDS));
        assertThat(read(ours).comparison()).isPresent();
    }

    private void assertRefused(String reason, int seen, ReportWords words) {
        assertThatExceptionOfType(ReportRefused.class)
                .isThrownBy(() -> save(seen, words))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private void save(int seen, ReportWords words) {
        SignedInAs.run(ours.lead(), () -> reports.save(cycle, seen, words));
    }

    private BoardReport read(Organisation organisation) {
        return SignedInAs.call(organisation.lead(), () -> reports.read(cycle, Locale.ENGLISH));
    }
}
