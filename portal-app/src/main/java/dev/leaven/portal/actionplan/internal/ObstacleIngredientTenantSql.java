package dev.leaven.portal.actionplan.internal;

import dev.leaven.portal.actionplan.ObstacleId;
import dev.leaven.portal.tenancy.TenantScope;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which ingredients obstacles hold back. */
@Component
public class ObstacleIngredientTenantSql {

    private final JdbcClient jdbc;

    ObstacleIngredientTenantSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<ObstacleId, Set<String>> of(Collection<ObstacleId> obstacles) {
        Map<ObstacleId, Set<String>> ingredients = new HashMap<>();
        if (!obstacles.isEmpty()) {
            jdbc.sql("select obstacle_id, ingredient_id from plan_obstacle_ingredient"
                            + " where tenant_id = :tenant and obstacle_id in (:obstacles)")
                    .param("tenant", TenantScope.required().value())
                    .param(
                            "obstacles",
                            obstacles.stream().map(ObstacleId::value).toList())
                    .query(row -> {
                        ingredients
                                .computeIfAbsent(new ObstacleId(row.getLong("obstacle_id")), id -> new HashSet<>())
                                .add(row.getString("ingredient_id"));
                    });
        }
        return ingredients;
    }

    /** Puts these in the place of what was there. */
    public void replace(ObstacleId obstacle, Set<String> ingredients) {
        long tenant = TenantScope.required().value();
        jdbc.sql("delete from plan_obstacle_ingredient where tenant_id = :tenant and obstacle_id = :obstacle")
                .param("tenant", tenant)
                .param("obstacle", obstacle.value())
                .update();
        for (String ingredient : ingredients) {
            jdbc.sql("insert into plan_obstacle_ingredient (tenant_id, obstacle_id, ingredient_id)"
                            + " values (:tenant, :obstacle, :ingredient)")
                    .param("tenant", tenant)
                    .param("obstacle", obstacle.value())
                    .param("ingredient", ingredient)
                    .update();
        }
    }
}
