package dev.leaven.portal.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import dev.leaven.plugin.channel.AddressKind;
import dev.leaven.portal.actionplan.app.Actions;
import dev.leaven.portal.actionplan.app.Plans;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.identity.SignedInAs;
import dev.leaven.portal.tenancy.TenantScope;
import dev.leaven.portal.testing.FakeChannels;
import dev.leaven.portal.testing.Organisation;
import dev.leaven.portal.testing.Planning;
import dev.leaven.portal.testing.Planning.Planned;
import dev.leaven.portal.testing.PortalUiTest;
import dev.leaven.portal.testing.StakeholderPhones;
import dev.leaven.portal.testing.Validating;
import dev.leaven.portal.validation.app.RoundKind;
import java.lang.management.ManagementFactory;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the pages of a plan cost in an organisation with 2,000 actions and 100,000 rows of history, beside another one of the same
 * size: their time against fetching the rows that they show with nothing but SQL, their memory against a page with nothing on it.
 */
class PlanPagesBenchmark extends PortalUiTest {

    private static final int ACTIONS = 2_000;
    private static final int HISTORY = 100_000;
    private static final int BATCH = 5_000;
    private static final int TIMES = 15;
    private static final int WINDOWS = 12;
    private static final String EMPTY = "nowhere";

    /** Keys in an address. */
    private static final Pattern NAMES = Pattern.compile("/[0-9A-Z]{13}");

    @Autowired
    private Planning planning;

    @Autowired
    private Validating validating;

    @Autowired
    private StakeholderPhones stakeholders;

    @Autowired
    private FakeChannels channels;

    @Autowired
    private Actions actions;

    @Autowired
    private Plans plans;

    @Autowired
    private JdbcTemplate template;

    @Autowired
    private JdbcClient jdbc;

    private Organisation ours;
    private Planned plan;

    @BeforeEach
    void two_large_organisations() {
        var theirs = organisations.make(40);
        grown(theirs);
        ours = organisations.make(40);
        plan = grown(ours);
    }

    @Test
    void pages_against_their_rows_and_against_an_empty_one() {
        open(ours.lead(), EMPTY);
        pages().forEach((address, rows) -> {
            double page = milliseconds(() -> {
                go(address);
                UI.getCurrent().getInternals().getStateTree().runExecutionsBeforeClientResponse();
            });
            double bare = milliseconds(() -> TenantScope.run(ours.id(), () -> rows.forEach(this::fetch)));
            report(address, "against its rows", page / bare, "%.1f ms, %.1f ms".formatted(page, bare));
        });
        letter();
        double empty = kilobytes(EMPTY);
        pages().keySet().forEach(address -> {
            double page = kilobytes(address);
            report(address, "in memory against an empty one", page / empty, "%.0f KB, %.0f KB".formatted(page, empty));
        });
        assertThat(empty).isPositive();
    }

    /** What a stakeholder reads behind the link. */
    private void letter() {
        var phones = stakeholders.of(ours, plan.cycle());
        phones.open("hr");
        String link = phones.link("hr");
        double page = milliseconds(() -> phones.phone("hr").get(link + "/plan"));
        double bare = milliseconds(() -> TenantScope.run(
                ours.id(),
                () -> fetch("select content from plan_version where tenant_id = :tenant and cycle_id = "
                        + plan.cycle().value())));
        report("of the letter", "against its rows", page / bare, "%.1f ms, %.1f ms".formatted(page, bare));
    }

    private void report(String address, String what, double ratio, String measured) {
        Ratios.report("the page " + NAMES.matcher(address).replaceAll("") + " " + what, ratio, measured);
    }

    /** Each page with the statements that fetch what it shows, the plan's by its index. */
    private Map<String, List<String>> pages() {
        CycleId cycle = plan.cycle();
        String of = " where tenant_id = :tenant and cycle_id = " + cycle.value();
        String chosen = "select * from comparison" + of;
        String obstacles = "select * from plan_obstacle" + of;
        Map<String, List<String>> pages = new LinkedHashMap<>();
        pages.put("cycle/" + cycle, List.of("select * from learning_cycle where tenant_id = :tenant"));
        pages.put("compare/" + cycle, List.of("select * from campaign_result where tenant_id = :tenant", chosen));
        pages.put("obstacles/" + cycle, List.of(chosen, obstacles));
        pages.put(
                "plan/" + cycle,
                List.of(
                        "select count(*) from plan_action" + of,
                        "select * from plan_action" + of + " order by id limit 50",
                        "select * from plan_action_link" + of + " limit 50"));
        pages.put(
                "plan/" + cycle + "/action/" + plan.action(),
                List.of(chosen, obstacles, "select * from plan_action" + of + " limit 1"));
        pages.put(
                "validate/" + cycle,
                List.of(
                        "select * from validation_round" + of,
                        "select * from stakeholder" + of,
                        "select content from plan_version" + of));
        pages.put("validate/" + cycle + "/version/1", List.of("select content from plan_version" + of));
        pages.put("cycle/" + cycle + "/settings", List.of("select * from person where tenant_id = :tenant limit 50"));
        pages.put(
                "organisation/audit",
                List.of("select * from audit_entry where tenant_id = :tenant order by id desc limit 51"));
        return pages;
    }

    private void fetch(String statement) {
        jdbc.sql(statement).param("tenant", ours.id().value()).query().listOfRows();
    }

    private Planned grown(Organisation organisation) {
        channels.enable(organisation, FakeChannels.MAIL, AddressKind.EMAIL);
        Planned made = planning.planned(organisation);
        SignedInAs.run(organisation.lead(), () -> {
            for (int action = 1; action < ACTIONS; action++) {
                actions.add(made.cycle(), null, planning.action("Action " + action, made.obstacle(), made.owner()));
            }
            plans.draft(made.cycle())
                    .excesses()
                    .forEach(one -> plans.explain(made.cycle(), one.rule(), one.subject(), "It is a measurement."));
        });
        TenantScope.run(organisation.id(), () -> history(organisation));
        validating.nameExperts(organisation, made.cycle());
        validating.skipDeciding(organisation, made.cycle());
        validating.begin(organisation, made.cycle(), RoundKind.CONSULTATION);
        return made;
    }

    private void history(Organisation organisation) {
        var now = Timestamp.from(Instant.now());
        for (int from = 0; from < HISTORY; from += BATCH) {
            var rows = new ArrayList<Object[]>();
            for (int row = from; row < from + BATCH; row++) {
                rows.add(new Object[] {
                    organisation.id().value(), row, now, "The lead", "action.changed", "action", row, "One"
                });
            }
            template.batchUpdate(
                    "insert into audit_entry (tenant_id, id, happened_at, actor, action, subject_kind, subject_id, subject_name)"
                            + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                    rows);
        }
    }

    /** The middle one of several, after as many to warm up. */
    private double milliseconds(Runnable work) {
        var times = new double[TIMES];
        for (int time = -TIMES; time < TIMES; time++) {
            go(EMPTY);
            long start = System.nanoTime();
            work.run();
            times[Math.max(time, 0)] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times);
        return times[TIMES / 2];
    }

    /** What stays of one window with this page, in whose window nobody does anything. */
    private double kilobytes(String address) {
        open(ours.lead(), address);
        long before = used();
        for (int window = 0; window < WINDOWS; window++) {
            open(ours.lead(), address);
            UI.getCurrent().getInternals().getStateTree().runExecutionsBeforeClientResponse();
        }
        return (used() - before) / 1024.0 / WINDOWS;
    }

    private static long used() {
        var memory = ManagementFactory.getMemoryMXBean();
        for (int round = 0; round < 3; round++) {
            System.gc();
        }
        return memory.getHeapMemoryUsage().getUsed();
    }
}
