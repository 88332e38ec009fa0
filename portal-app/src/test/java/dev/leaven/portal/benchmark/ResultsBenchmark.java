package dev.leaven.portal.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leaven.portal.assessment.Answer;
import dev.leaven.portal.assessment.CampaignId;
import dev.leaven.portal.assessment.CampaignLifecycle;
import dev.leaven.portal.assessment.CampaignPlan;
import dev.leaven.portal.assessment.Results;
import dev.leaven.portal.assessment.internal.LearnerAnswerTenantSql;
import dev.leaven.portal.assessment.internal.LearnerAnswerTenantSql.Response;
import dev.leaven.portal.assessment.internal.Publication;
import dev.leaven.portal.catalog.Item;
import dev.leaven.portal.catalog.Packs;
import dev.leaven.portal.catalog.QuestionnaireLength;
import dev.leaven.portal.identity.People;
import dev.leaven.portal.identity.PersonId;
import dev.leaven.portal.identity.PortalUser;
import dev.leaven.portal.identity.Role;
import dev.leaven.portal.identity.SignedInAs;
import dev.leaven.portal.tenancy.Tenant;
import dev.leaven.portal.tenancy.TenantScope;
import dev.leaven.portal.tenancy.Tenants;
import dev.leaven.portal.tenancy.UnitId;
import dev.leaven.portal.tenancy.Units;
import dev.leaven.portal.testing.PortalTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A results page should cost the same after a thousand answers as after a million; publishing pays the price once. */
@PortalTest
class ResultsBenchmark {

    private static final int UNITS = 40;
    private static final int READS = 30;
    private static final int BATCH = 500;

    private static final PortalUser OPERATOR =
            new PortalUser("operator@test.example", "Operator", "en", null, null, Set.of(Role.OPERATOR), false, null);

    @Autowired
    private Tenants tenants;

    @Autowired
    private Units units;

    @Autowired
    private People people;

    @Autowired
    private CampaignLifecycle lifecycle;

    @Autowired
    private Results results;

    @Autowired
    private LearnerAnswerTenantSql answers;

    @Autowired
    private Publication publication;

    @Autowired
    private Packs packs;

    @Autowired
    private TransactionTemplate transaction;

    private record Figures(int answers, double publishSeconds, double readMilliseconds) {}

    @Test
    void reading_results_of_few_and_of_many_answers() {
        measure(200); // warms everything up
        Figures few = measure(1_000);
        Figures many = measure(37_000);
        var answers = "%,d answers against %,d".formatted(many.answers(), few.answers());
        Ratios.report(
                "a results page, " + answers,
                many.readMilliseconds() / few.readMilliseconds(),
                "%.1f ms, %.1f ms".formatted(many.readMilliseconds(), few.readMilliseconds()));
        Ratios.report(
                "publishing, " + answers,
                many.publishSeconds() / few.publishSeconds(),
                "%.1f s, %.1f s".formatted(many.publishSeconds(), few.publishSeconds()));
        assertThat(many.answers()).isGreaterThan(few.answers());
    }

    private Figures measure(int respondents) {
        Tenant tenant = SignedInAs.call(OPERATOR, () -> tenants.create("bench-" + respondents, "Benchmark", "en"));
        List<UnitId> teams = new ArrayList<>();
        PortalUser lead = SignedInAs.call(OPERATOR, () -> TenantScope.call(tenant.id(), () -> organise(tenant, teams)));
        CampaignId id = SignedInAs.call(lead, this::launch);
        int count = TenantScope.call(tenant.id(), () -> answer(id, teams, respondents));
        // Without an event: the measurement wants to publish itself, on this thread.
        double publish = seconds(() -> {
            SignedInAs.run(lead, () -> lifecycle.close(id));
            TenantScope.run(tenant.id(), () -> publication.publish(id));
            return true;
        });
        double read = SignedInAs.call(
                lead,
                () -> seconds(() -> {
                    for (int i = 0; i < READS; i++) {
                        results.report(id, Optional.of(teams.get(i % teams.size())));
                        results.compare(id, Optional.empty());
                    }
                    return true;
                }));
        return new Figures(count, publish, read * 1_000 / READS);
    }

    private PortalUser organise(Tenant tenant, List<UnitId> teams) {
        UnitId top = units.add("All", null);
        for (int i = 0; i < UNITS; i++) {
            teams.add(units.add("Team " + i, top));
        }
        for (UnitId team : teams) {
            for (int i = 0; i < 6; i++) {
                people.add("Person " + i, null, "en", team, null);
            }
        }
        PersonId lead = people.add("Lead", "lead@" + tenant.slug() + ".example", "en", top, null);
        people.grant(lead, Role.ASSESSOR, "ld");
        return new PortalUser("lead@x", "Lead", "en", lead, tenant.id(), Set.of(Role.PROGRAMME_LEAD), false, null);
    }

    private CampaignId launch() {
        var experts = Set.copyOf(
                people.assessors().stream().map(person -> person.id()).toList());
        var plan = new CampaignPlan(
                "Benchmark",
                QuestionnaireLength.SHORT,
                List.of("en"),
                LocalDate.now().plusYears(5),
                5,
                experts);
        CampaignId id = lifecycle.draft(plan);
        lifecycle.launch(id, 0, plan);
        return id;
    }

    private int answer(CampaignId id, List<UnitId> teams, int respondents) {
        var random = new Random(respondents);
        List<Item> items = packs.core().learnerItems(QuestionnaireLength.SHORT);
        Map<String, String> clusters = new HashMap<>();
        items.stream()
                .filter(item -> item.clusterId() != null)
                .forEach(item -> clusters.put(item.id(), item.clusterId()));
        for (int from = 0; from < respondents; from += BATCH) {
            int begin = from;
            transaction.executeWithoutResult(status -> {
                for (int i = begin; i < Math.min(begin + BATCH, respondents); i++) {
                    Map<String, Answer> given = new HashMap<>();
                    items.forEach(item -> given.put(item.id(), new Answer(random.nextInt(1, 6))));
                    answers.insert(
                            id, new Response(random.nextLong(), teams.get(i % teams.size()), "en", given, clusters));
                }
            });
        }
        return respondents * items.size();
    }

    private static double seconds(Supplier<Boolean> work) {
        long start = System.nanoTime();
        work.get();
        return (System.nanoTime() - start) / 1e9;
    }
}
