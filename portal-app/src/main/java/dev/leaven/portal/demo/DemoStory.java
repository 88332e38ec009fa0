package dev.leaven.portal.demo;

import dev.leaven.portal.assessment.CampaignPublished;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.demo.DemoMembers.Members;
import dev.leaven.portal.identity.PortalUser;
import dev.leaven.portal.identity.SignedInAs;
import dev.leaven.portal.tenancy.TenantEventListener;
import dev.leaven.portal.tenancy.TenantId;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Goes on where a demo organisation's first results are published: from a goal to a plan that its stakeholders have seen. */
@Component
class DemoStory {

    private static final Logger LOG = LoggerFactory.getLogger(DemoStory.class);
    private static final String SPONSOR = "director";

    /** Each counted from the first measurement. */
    private static final int DAYS_UNTIL_DRAFT = 6;

    private static final int DAYS_UNTIL_SIGNED = 15;
    private static final int DAYS_SINCE_MEASURED_AGAIN = 4;
    private static final Duration LONGEST = Duration.ofMinutes(2);

    /** Those whose results are awaited. */
    private final Map<TenantId, Chapter> awaited = new ConcurrentHashMap<>();

    private final Map<TenantId, CompletableFuture<Boolean>> ends = new ConcurrentHashMap<>();

    private final DemoMembers members;
    private final DemoPlanning planning;
    private final DemoValidation validation;
    private final DemoOwners owners;
    private final DemoTelling telling;
    private final DemoCampaign campaign;
    private final DemoTime time;

    DemoStory(
            DemoMembers members,
            DemoPlanning planning,
            DemoValidation validation,
            DemoOwners owners,
            DemoTelling telling,
            DemoCampaign campaign,
            DemoTime time) {
        this.members = members;
        this.planning = planning;
        this.validation = validation;
        this.owners = owners;
        this.telling = telling;
        this.campaign = campaign;
        this.time = time;
    }

    private record Chapter(PortalUser lead, DemoPlan plan) {}

    /** To be called before the organisation begins its first campaign, which then is as long ago as its file says. */
    void goOnOncePublished(PortalUser lead, DemoOrganisation organisation) {
        TenantId tenant = lead.tenant().orElseThrow();
        ends.put(tenant, new CompletableFuture<>());
        DemoPlan plan = DemoPlan.of(organisation.slug());
        awaited.put(tenant, new Chapter(lead, plan));
        time.daysAgo(plan.daysAgo());
    }

    /** Does this once the organisation's story has ended, well or not; at once where none is being told. */
    void afterwards(TenantId tenant, Runnable work) {
        ends.getOrDefault(tenant, CompletableFuture.completedFuture(true)).thenRun(work);
    }

    /** Waits until the story was told: there is one clock for all organisations. */
    void await(TenantId tenant) {
        try {
            Objects.requireNonNull(ends.get(tenant)).get(LONGEST.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            LOG.warn("The story of tenant {} has not ended", tenant, e);
        } finally {
            time.now();
        }
    }

    /** Results of the first measurement let the story go on; those of the second end it. */
    @TenantEventListener
    void on(CampaignPublished event) {
        Chapter chapter = awaited.remove(event.tenant());
        if (chapter == null) {
            end(event.tenant());
            return;
        }
        boolean goesOn = false;
        try {
            goesOn = tell(chapter.plan(), members.of(chapter.lead()));
        } finally {
            if (!goesOn) {
                end(event.tenant());
            }
        }
    }

    private void end(TenantId tenant) {
        CompletableFuture<Boolean> end = ends.get(tenant);
        if (end != null && !end.isDone()) {
            time.now();
            end.complete(true);
        }
    }

    /** Whether another measurement's results are to come. */
    private boolean tell(DemoPlan plan, Members people) {
        time.daysAgo(plan.daysAgo() - DAYS_UNTIL_DRAFT);
        CycleId cycle = SignedInAs.call(people.lead(), () -> planning.begin(plan, people, SPONSOR));
        validation.consult(cycle, plan, people);
        if (!plan.signatures().isEmpty()) {
            time.daysAgo(plan.daysAgo() - DAYS_UNTIL_SIGNED);
            validation.answer(cycle, plan, people);
            SignedInAs.run(people.lead(), () -> planning.decide(cycle, plan, people));
            owners.accept(cycle, plan, people);
            validation.sign(cycle, plan, people);
            owners.report(plan, people, SPONSOR, plan.daysAgo() - DAYS_UNTIL_SIGNED);
            SignedInAs.run(people.lead(), () -> telling.tell(cycle));
        }
        if (!plan.moved().isEmpty()) {
            time.daysAgo(DAYS_SINCE_MEASURED_AGAIN);
            campaign.again(people.lead(), plan);
        }
        LOG.info("The organisation of {} has a plan", people.lead().getUsername());
        return !plan.moved().isEmpty();
    }
}
