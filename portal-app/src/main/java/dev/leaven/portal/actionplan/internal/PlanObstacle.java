package dev.leaven.portal.actionplan.internal;

import dev.leaven.portal.actionplan.ObstacleId;
import dev.leaven.portal.actionplan.app.ObstacleDetails;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** Something that stands in the way, in a plan. */
@Entity
@Table(name = "plan_obstacle")
public class PlanObstacle extends TenantOwned {

    @Column(name = "cycle_id", updatable = false)
    private long cycleId;

    @Column(name = "pack_obstacle")
    private @Nullable String packObstacle;

    private @Nullable String title;
    private String reason = "";

    protected PlanObstacle() {}

    public PlanObstacle(CycleId cycle, ObstacleDetails details) {
        this.cycleId = cycle.value();
        change(details);
    }

    public void change(ObstacleDetails details) {
        packObstacle = details.packObstacle();
        title = details.title();
        reason = details.reason();
    }

    public ObstacleId obstacleId() {
        return new ObstacleId(id());
    }

    public CycleId cycle() {
        return new CycleId(cycleId);
    }

    @Nullable
    String packObstacle() {
        return packObstacle;
    }

    @Nullable
    String title() {
        return title;
    }

    String reason() {
        return reason;
    }
}
