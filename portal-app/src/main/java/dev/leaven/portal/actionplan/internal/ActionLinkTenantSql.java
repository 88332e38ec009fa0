package dev.leaven.portal.actionplan.internal;

import dev.leaven.portal.actionplan.ActionDetails.Links;
import dev.leaven.portal.actionplan.ActionId;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.tenancy.TenantScope;
import dev.leaven.portal.tenancy.UnitId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What actions are about: ingredients, units and perspectives. */
@Component
public class ActionLinkTenantSql {

    private static final Links NONE = new Links(Set.of(), null, Set.of(), Set.of());

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    ActionLinkTenantSql(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    private enum Kind {
        INGREDIENT,
        UNIT,
        PERSPECTIVE
    }

    private record Link(Kind kind, String subject) {}

    /** Of these actions of a plan, without obstacles; those of an action about nothing are left out. */
    Map<ActionId, Links> of(CycleId cycle, List<ActionId> actions) {
        Map<ActionId, Set<Link>> links = new HashMap<>();
        jdbc.sql("select action_id, kind, subject from plan_action_link"
                        + " where tenant_id = :tenant and cycle_id = :cycle" + SomeActions.condition(actions))
                .param("tenant", TenantScope.required().value())
                .param("cycle", cycle.value())
                .params(SomeActions.keys(actions))
                .query(row -> {
                    links.computeIfAbsent(new ActionId(row.getLong("action_id")), id -> new HashSet<>())
                            .add(new Link(Kind.valueOf(row.getString("kind")), row.getString("subject")));
                });
        Map<ActionId, Links> result = new HashMap<>();
        links.forEach((action, all) -> result.put(action, links(all)));
        return result;
    }

    static Links in(Map<ActionId, Links> all, ActionId action) {
        return all.getOrDefault(action, NONE);
    }

    /** Puts these in the place of what was there. */
    public void replace(CycleId cycle, ActionId action, Links links) {
        remove(cycle, action);
        long tenant = TenantScope.required().value();
        batches.batchUpdate(
                "insert into plan_action_link (tenant_id, cycle_id, action_id, kind, subject) values (?, ?, ?, ?, ?)",
                rows(links),
                100,
                (row, link) -> {
                    row.setLong(1, tenant);
                    row.setLong(2, cycle.value());
                    row.setLong(3, action.value());
                    row.setString(4, link.kind().name());
                    row.setString(5, link.subject());
                });
    }

    public void remove(CycleId cycle, ActionId action) {
        jdbc.sql("delete from plan_action_link where tenant_id = :tenant and cycle_id = :cycle"
                        + " and action_id = :action")
                .param("tenant", TenantScope.required().value())
                .param("cycle", cycle.value())
                .param("action", action.value())
                .update();
    }

    private static List<Link> rows(Links links) {
        var rows = new ArrayList<Link>();
        links.ingredients().forEach(id -> rows.add(new Link(Kind.INGREDIENT, id)));
        links.units().forEach(unit -> rows.add(new Link(Kind.UNIT, Long.toString(unit.value()))));
        links.perspectives().forEach(id -> rows.add(new Link(Kind.PERSPECTIVE, id)));
        return rows;
    }

    private static Links links(Set<Link> all) {
        return new Links(
                subjects(all, Kind.INGREDIENT),
                null,
                subjects(all, Kind.UNIT).stream()
                        .map(subject -> new UnitId(Long.parseLong(subject)))
                        .collect(Collectors.toSet()),
                subjects(all, Kind.PERSPECTIVE));
    }

    private static Set<String> subjects(Set<Link> all, Kind kind) {
        return all.stream()
                .filter(link -> link.kind() == kind)
                .map(Link::subject)
                .collect(Collectors.toSet());
    }
}
