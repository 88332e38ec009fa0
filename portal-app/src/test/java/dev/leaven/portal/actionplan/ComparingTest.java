package dev.leaven.portal.actionplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.leaven.portal.actionplan.app.Comparing;
import dev.leaven.portal.actionplan.app.ComparisonEntry.Subject;
import dev.leaven.portal.actionplan.app.ComparisonField;
import dev.leaven.portal.actionplan.app.ComparisonField.Importance;
import dev.leaven.portal.actionplan.app.ComparisonOverview;
import dev.leaven.portal.actionplan.app.ComparisonRow;
import dev.leaven.portal.actionplan.app.PlanEditConflict;
import dev.leaven.portal.actionplan.app.PlanRefused;
import dev.leaven.portal.actionplan.app.Stand;
import dev.leaven.portal.audit.app.AuditLog;
import dev.leaven.portal.audit.app.AuditRow;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.cycle.GateClosed;
import dev.leaven.portal.cycle.NoSuchCycle;
import dev.leaven.portal.cycle.app.CycleDetails;
import dev.leaven.portal.cycle.app.Cycles;
import dev.leaven.portal.identity.SignedInAs;
import dev.leaven.portal.testing.Organisation;
import dev.leaven.portal.testing.Organisations;
import dev.leaven.portal.testing.Planning;
import dev.leaven.portal.testing.PortalTest;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class ComparingTest {

    @Autowired
    private Organisations organisations;

    @Autowired
    private Planning planning;

    @Autowired
    private Comparing comparing;

    @Autowired
    private AuditLog log;

    @Autowired
    private Cycles cycles;

    private Organisation ours;
    private Organisation theirs;
    private CycleId cycle;

    @BeforeEach
    void a_measured_organisation_and_another() {
        ours = organisations.make();
        theirs = organisations.make();
        cycle = planning.measured(ours);
    }

    @Test
    void the_lowest_expert_is_proposed_and_where_learners_see_less_is_the_finding() {
        ComparisonRow row = row(Planning.INGREDIENT);

        assertThat(row.proposedCurrent()).contains(2);
        assertThat(row.current()).contains(2);
        assertThat(row.learnersSeeLess()).isTrue();
        assertThat(overview().rows().getFirst().learnersSeeLess()).isTrue();
        assertThat(row.priority()).isEmpty();
    }

    @Test
    void priority_counts_the_distance_to_five_until_there_is_a_target() {
        save(Planning.INGREDIENT, ComparisonField.IMPORTANCE, null, new Importance(4, "The strategy says so."));
        assertThat(row(Planning.INGREDIENT).priority()).hasValue(4 * 3);

        save(Planning.INGREDIENT, ComparisonField.TARGET, null, 4);

        assertThat(row(Planning.INGREDIENT).gap()).contains(2);
        assertThat(row(Planning.INGREDIENT).priority()).hasValue(4 * 2);
    }

    @Test
    void two_who_change_different_fields_both_keep_theirs_and_of_the_same_field_the_first() {
        save(Planning.INGREDIENT, ComparisonField.TARGET, null, 4);
        save(Planning.INGREDIENT, ComparisonField.stand(Subject.STRATEGY), null, Stand.SUPPORTS);

        assertThatExceptionOfType(PlanEditConflict.class)
                .isThrownBy(() -> save(Planning.INGREDIENT, ComparisonField.TARGET, null, 5));

        assertThat(row(Planning.INGREDIENT).entry().target()).isEqualTo(4);
        assertThat(row(Planning.INGREDIENT).entry().stands()).containsEntry(Subject.STRATEGY, Stand.SUPPORTS);
    }

    @Test
    void the_audit_log_tells_it_in_words() {
        save("manager-support", ComparisonField.TARGET, null, 4);
        save("manager-support", ComparisonField.IMPORTANCE, null, new Importance(5, "The director says so."));
        save("manager-support", ComparisonField.stand(Subject.STRATEGY), null, Stand.SILENT);
        save("manager-support", ComparisonField.CHOSEN, false, true);
        save("manager-support", ComparisonField.CHOSEN, true, false);

        var rows = SignedInAs.call(ours.lead(), () -> log.newest(0, 5));

        assertThat(rows).extracting(row -> row.subject().name()).containsOnly("Managers who support learning");
        assertThat(rows)
                .extracting(AuditRow::action, AuditRow::before, AuditRow::after)
                .containsExactly(
                        tuple("compare.dropped", null, null),
                        tuple("compare.chosen", null, null),
                        tuple("compare.stand.strategy.silent", null, null),
                        tuple("compare.importance", null, "5: The director says so."),
                        tuple("compare.target", null, "4"));
    }

    @Test
    void bad_values_are_refused() {
        assertThatExceptionOfType(PlanRefused.class)
                .isThrownBy(() -> save(Planning.INGREDIENT, ComparisonField.TARGET, null, 6));
        assertThatExceptionOfType(PlanRefused.class)
                .isThrownBy(() -> save(Planning.INGREDIENT, ComparisonField.IMPORTANCE, null, new Importance(3, "")));
        assertThatExceptionOfType(PlanRefused.class)
                .isThrownBy(() -> save("no-such-thing", ComparisonField.TARGET, null, 3));
    }

    @Test
    void of_two_who_choose_the_fifth_at_the_same_time_one_is_refused() {
        List<String> ids = overview().rows().stream()
                .map(row -> row.ingredient().id())
                .limit(6)
                .toList();
        ids.subList(0, 4).forEach(id -> save(id, ComparisonField.CHOSEN, false, true));
        var start = new CyclicBarrier(2);

        long refused = IntStream.of(4, 5)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> chooseAt(start, ids.get(i))))
                .toList()
                .stream()
                .filter(CompletableFuture::join)
                .count();

        assertThat(refused).isEqualTo(1);
        assertThat(overview().rows()).filteredOn(row -> row.entry().chosen()).hasSize(5);
    }

    @Test
    void it_is_the_leads_own_and_waits_for_results() {
        assertThatExceptionOfType(NoSuchCycle.class)
                .isThrownBy(() -> SignedInAs.run(theirs.lead(), () -> comparing.overview(cycle)));
        assertThatExceptionOfType(NoSuchCycle.class)
                .isThrownBy(() -> SignedInAs.run(
                        theirs.lead(),
                        () -> comparing.save(cycle, Planning.INGREDIENT, ComparisonField.TARGET, null, 3)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> SignedInAs.run(ours.assessor("hr"), () -> comparing.overview(cycle)));
        CycleId fresh =
                SignedInAs.call(theirs.lead(), () -> cycles.begin(new CycleDetails("New", null, Set.of(), null)));
        assertThatExceptionOfType(GateClosed.class)
                .isThrownBy(() -> SignedInAs.run(
                        theirs.lead(),
                        () -> comparing.save(fresh, Planning.INGREDIENT, ComparisonField.TARGET, null, 3)));
    }

    /** Whether this choice was refused. */
    private boolean chooseAt(CyclicBarrier start, String ingredient) {
        try {
            start.await();
            save(ingredient, ComparisonField.CHOSEN, false, true);
            return false;
        } catch (PlanRefused refused) {
            return true;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> void save(String ingredient, ComparisonField<T> field, T seen, T value) {
        SignedInAs.run(ours.lead(), () -> comparing.save(cycle, ingredient, field, seen, value));
    }

    private ComparisonRow row(String ingredient) {
        return overview().rows().stream()
                .filter(row -> row.ingredient().id().equals(ingredient))
                .findFirst()
                .orElseThrow();
    }

    private ComparisonOverview overview() {
        return SignedInAs.call(ours.lead(), () -> comparing.overview(cycle));
    }
}
