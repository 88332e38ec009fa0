package dev.leaven.portal.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.leaven.portal.audit.app.AuditLog;
import dev.leaven.portal.audit.app.AuditRow;
import dev.leaven.portal.identity.PortalUser;
import dev.leaven.portal.identity.SignedInAs;
import dev.leaven.portal.tenancy.TenantScope;
import dev.leaven.portal.testing.MutableClock;
import dev.leaven.portal.testing.Organisation;
import dev.leaven.portal.testing.Organisations;
import dev.leaven.portal.testing.PortalTest;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** What was done is told with name and time, in the order in which it was done, and to nobody else. */
@PortalTest
class AuditTrailTest {

    private static final AuditSubject PLAN = new AuditSubject("plan", 7, "Plan of next year");

    @Autowired
    private Organisations organisations;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private AuditLog log;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private MutableClock clock;

    private Organisation ours;
    private Organisation theirs;

    @BeforeEach
    void two_organisations() {
        ours = organisations.make(1);
        theirs = organisations.make(1);
    }

    @Test
    void the_newest_comes_first_with_who_did_it_and_when() {
        record(ours.lead(), "plan.made", null, null);
        clock.advance(Duration.ofHours(1));
        record(ours.lead(), "plan.renamed", "Plan", "Plan of next year");

        assertThat(read(ours.lead(), 0, 10))
                .containsExactly(
                        new AuditRow(
                                MutableClock.START.plus(Duration.ofHours(1)),
                                ours.lead().name(),
                                "plan.renamed",
                                PLAN,
                                "Plan",
                                "Plan of next year"),
                        new AuditRow(MutableClock.START, ours.lead().name(), "plan.made", PLAN, null, null));
        assertThat(read(ours.administrator(), 1, 1))
                .extracting(AuditRow::action)
                .containsExactly("plan.made");
    }

    @Test
    void the_other_organisation_reads_nothing_of_it() {
        record(ours.lead(), "plan.made", null, null);

        assertThat(read(theirs.lead(), 0, 10)).isEmpty();
        assertThat(SignedInAs.<Integer>call(theirs.lead(), log::count)).isZero();
        assertThat(SignedInAs.<Integer>call(ours.lead(), log::count)).isEqualTo(1);
    }

    @Test
    void nobody_signed_in_stands_for_the_portal_itself() {
        SignedInAs.nobody(() -> TenantScope.run(
                ours.id(), () -> transaction.executeWithoutResult(now -> trail.record("plan.expired", PLAN))));

        assertThat(read(ours.lead(), 0, 10))
                .singleElement()
                .satisfies(row -> assertThat(row.by()).isEmpty());
    }

    @Test
    void what_was_rolled_back_was_never_done() {
        SignedInAs.run(
                ours.lead(),
                () -> transaction.executeWithoutResult(now -> {
                    trail.record("plan.made", PLAN);
                    now.setRollbackOnly();
                }));

        assertThat(read(ours.lead(), 0, 10)).isEmpty();
        assertThatThrownBy(() -> SignedInAs.run(ours.lead(), () -> trail.record("plan.made", PLAN)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_long_text_is_cut_and_still_recorded() {
        record(ours.lead(), "plan.renamed", "a".repeat(1_000), "😀".repeat(1_001));

        var row = read(ours.lead(), 0, 10).getFirst();
        assertThat(row.before()).isEqualTo("a".repeat(1_000));
        assertThat(row.after()).isEqualTo("😀".repeat(999) + "…");
    }

    @Test
    void an_expert_does_not_read_it() {
        assertThatThrownBy(() -> read(ours.assessor("hr"), 0, 10)).isInstanceOf(AccessDeniedException.class);
    }

    private void record(PortalUser who, String action, String before, String after) {
        SignedInAs.run(who, () -> transaction.executeWithoutResult(now -> trail.record(action, PLAN, before, after)));
    }

    private List<AuditRow> read(PortalUser who, int offset, int limit) {
        return SignedInAs.call(who, () -> log.newest(offset, limit));
    }
}
