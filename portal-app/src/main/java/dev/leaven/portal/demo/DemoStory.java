package dev.leaven.portal.demo;

import dev.leaven.portal.assessment.CampaignPublished;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.cycle.app.CycleDetails;
import dev.leaven.portal.cycle.app.Cycles;
import dev.leaven.portal.cycle.app.Goal;
import dev.leaven.portal.demo.DemoMembers.Members;
import dev.leaven.portal.identity.PortalUser;
import dev.leaven.portal.identity.SignedInAs;
import dev.leaven.portal.tenancy.TenantEventListener;
import dev.leaven.portal.tenancy.TenantId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Goes on where a demo organisation's first results are published: from a goal to a plan that its stakeholders have seen. */
@Component
class DemoStory {

    private static final Logger LOG = LoggerFactory.getLogger(DemoStory.class);
    private static final String SPONSOR = "director";

    /** Those whose results are awaited. */
    private final Map<TenantId, Chapter> awaited = new ConcurrentHashMap<>();

    private final Map<TenantId, CompletableFuture<Boolean>> ends = new ConcurrentHashMap<>();

    private final DemoMembers members;
    private final Cycles cycles;
    private final DemoPlanning planning;
    private final DemoValidation validation;
    private final DemoOwners owners;
    private final DemoTelling telling;
    private final Clock clock;

    DemoStory(
            DemoMembers members,
            Cycles cycles,
            DemoPlanning planning,
            DemoValidation validation,
            DemoOwners owners,
            DemoTelling telling,
            Clock clock) {
        this.members = members;
        this.cycles = cycles;
        this.planning = planning;
        this.validation = validation;
        this.owners = owners;
        this.telling = telling;
        this.clock = clock;
    }

    private record Chapter(PortalUser lead, DemoPlan plan) {}

    /** To be called before the organisation closes its first campaign. */
    void goOnOncePublished(PortalUser lead, DemoOrganisation organisation) {
        TenantId tenant = lead.tenant().orElseThrow();
        ends.put(tenant, new CompletableFuture<>());
        awaited.put(tenant, new Chapter(lead, DemoPlan.of(organisation.slug())));
    }

    /** Does this once the organisation's story has ended, well or not; at once where none is being told. */
    void afterwards(TenantId tenant, Runnable work) {
        ends.getOrDefault(tenant, CompletableFuture.completedFuture(true)).thenRun(work);
    }

    @TenantEventListener
    void on(CampaignPublished event) {
        Chapter chapter = awaited.remove(event.tenant());
        if (chapter != null) {
            try {
                tell(chapter.plan(), members.of(chapter.lead()));
            } finally {
                Objects.requireNonNull(ends.get(event.tenant())).complete(true);
            }
        }
    }

    private void tell(DemoPlan plan, Members people) {
        CycleId cycle = SignedInAs.call(people.lead(), () -> {
            CycleId current = cycles.current().orElseThrow();
            setGoal(current, plan, people);
            planning.draft(current, plan, people);
            return current;
        });
        validation.consult(cycle, plan, people);
        if (!plan.signatures().isEmpty()) {
            validation.answer(cycle, plan, people);
            SignedInAs.run(people.lead(), () -> planning.decide(cycle, plan, people));
            owners.accept(cycle, plan, people);
            validation.sign(cycle, plan, people);
            owners.report(plan, people, SPONSOR);
            SignedInAs.run(people.lead(), () -> telling.tell(cycle));
        }
        LOG.info("The organisation of {} has a plan", people.lead().getUsername());
    }

    private void setGoal(CycleId id, DemoPlan plan, Members people) {
        var now = cycles.overview(id);
        var goal = new Goal(
                plan.goal().template(),
                null,
                null,
                null,
                plan.goal().target(),
                LocalDate.now(clock).plusMonths(plan.goal().months()));
        cycles.change(
                id,
                now.revision(),
                new CycleDetails(
                        now.details().name(), people.id(SPONSOR), now.details().scope(), goal));
    }
}
