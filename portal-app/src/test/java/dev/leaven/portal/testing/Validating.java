package dev.leaven.portal.testing;

import dev.leaven.portal.actionplan.app.Plans;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.cycle.CycleStep;
import dev.leaven.portal.cycle.app.CycleLifecycle;
import dev.leaven.portal.identity.PersonId;
import dev.leaven.portal.identity.PortalUser;
import dev.leaven.portal.identity.SignedInAs;
import dev.leaven.portal.tenancy.TenantScope;
import dev.leaven.portal.validation.app.RoundId;
import dev.leaven.portal.validation.app.RoundKind;
import dev.leaven.portal.validation.app.RoundOverview;
import dev.leaven.portal.validation.app.RoundState;
import dev.leaven.portal.validation.app.Rounds;
import dev.leaven.portal.validation.app.StakeholderDetails;
import dev.leaven.portal.validation.app.StakeholderId;
import dev.leaven.portal.validation.app.StakeholderRow;
import dev.leaven.portal.validation.app.Stakeholders;
import dev.leaven.portal.validation.app.Verdict;
import dev.leaven.portal.validation.internal.Deciding;
import dev.leaven.portal.validation.internal.DueRounds;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts plans before an organisation's experts of each perspective, and lets them decide as whoever comes by a link does. */
@TestComponent
public class Validating {

    private final Plans plans;
    private final CycleLifecycle lifecycle;
    private final Rounds rounds;
    private final Stakeholders stakeholders;
    private final Deciding deciding;
    private final DueRounds due;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Validating(
            Plans plans,
            CycleLifecycle lifecycle,
            Rounds rounds,
            Stakeholders stakeholders,
            Deciding deciding,
            DueRounds due,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.plans = plans;
        this.lifecycle = lifecycle;
        this.rounds = rounds;
        this.stakeholders = stakeholders;
        this.deciding = deciding;
        this.due = due;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
    }

    /** The experts of each perspective speak for it; for HR, the expert of the business is the deputy. */
    public void nameExperts(Organisation organisation, CycleId cycle) {
        name(organisation, cycle, "ld", null);
        name(organisation, cycle, "business", null);
        name(organisation, cycle, "hr", person(organisation.assessor("business")));
    }

    public void name(Organisation organisation, CycleId cycle, String perspective, @Nullable PersonId deputy) {
        var details = new StakeholderDetails(person(organisation.assessor(perspective)), perspective, null, deputy);
        SignedInAs.run(organisation.lead(), () -> stakeholders.name(cycle, details));
    }

    /** From a draft to a plan in force, which the experts of each perspective approve. */
    public void putInForce(Organisation organisation, CycleId cycle) {
        nameExperts(organisation, cycle);
        skipDeciding(organisation, cycle);
        approveByAll(organisation, cycle);
    }

    /** A final version of the plan as it stands, approved by all; stakeholders are named already. */
    public void approveByAll(Organisation organisation, CycleId cycle) {
        begin(organisation, cycle, RoundKind.FINAL);
        Stream.of("ld", "hr", "business")
                .filter(one -> newest(organisation, cycle).state() == RoundState.OPEN)
                .forEach(one -> decide(organisation, cycle, one, Verdict.APPROVED, ""));
    }

    /** Without asking owners first. */
    public void skipDeciding(Organisation organisation, CycleId cycle) {
        SignedInAs.run(
                organisation.lead(), () -> lifecycle.leaveEarly(cycle, CycleStep.DECIDE, "Owners are asked later."));
    }

    /** Freezes the plan as it is now, for two weeks. */
    public RoundId begin(Organisation organisation, CycleId cycle, RoundKind kind) {
        int now = SignedInAs.call(organisation.lead(), () -> plans.draft(cycle)).revision();
        return begin(organisation, cycle, kind, now);
    }

    /** Freezes the plan as it was at this revision, for two weeks. */
    public RoundId begin(Organisation organisation, CycleId cycle, RoundKind kind, int seen) {
        LocalDate end = LocalDate.now(clock).plusDays(14);
        return SignedInAs.call(organisation.lead(), () -> rounds.begin(cycle, kind, seen, end));
    }

    public RoundOverview newest(Organisation organisation, CycleId cycle) {
        return SignedInAs.call(organisation.lead(), () -> rounds.newest(cycle).orElseThrow());
    }

    public StakeholderId stakeholder(Organisation organisation, CycleId cycle, String perspective) {
        List<StakeholderRow> all = SignedInAs.call(organisation.lead(), () -> stakeholders.all(cycle));
        return all.stream()
                .filter(one -> one.details().perspective().equals(perspective))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** The expert of a perspective decides about the newest round's version. */
    public void decide(Organisation organisation, CycleId cycle, String perspective, Verdict verdict, String reason) {
        decideAs(organisation, cycle, perspective, organisation.assessor(perspective), verdict, reason);
    }

    /** Somebody decides for a perspective. */
    public void decideAs(
            Organisation organisation,
            CycleId cycle,
            String perspective,
            PortalUser by,
            Verdict verdict,
            String reason) {
        RoundOverview round = newest(organisation, cycle);
        StakeholderId who = stakeholder(organisation, cycle, perspective);
        run(
                organisation,
                service -> service.decide(
                        round.id(), who, person(by), round.version().hash(), verdict, reason));
    }

    /** What whoever comes by a link does: nobody is signed in, and the organisation is bound. */
    public void run(Organisation organisation, Consumer<Deciding> work) {
        TenantScope.run(organisation.id(), () -> transaction.executeWithoutResult(status -> work.accept(deciding)));
    }

    /** What happens by itself every minute. */
    public void tick(Organisation organisation) {
        TenantScope.run(organisation.id(), due::tickTenant);
    }

    public static PersonId person(PortalUser user) {
        return user.person().orElseThrow();
    }
}
