package dev.leaven.portal.cycle.internal;

import dev.leaven.portal.audit.AuditSubject;
import dev.leaven.portal.catalog.PackRef;
import dev.leaven.portal.cycle.CycleFacts;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.cycle.CycleRefused;
import dev.leaven.portal.cycle.CycleState;
import dev.leaven.portal.cycle.app.Goal;
import dev.leaven.portal.identity.PersonId;
import dev.leaven.portal.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One run through the eight steps. */
@Entity
@Table(name = "learning_cycle")
public class LearningCycle extends TenantOwned {

    private String name = "";

    @Enumerated(EnumType.STRING)
    private CycleState state = CycleState.DRAFT;

    @Column(name = "pack_id")
    private String packId = "";

    @Column(name = "pack_version")
    private String packVersion = "";

    @Column(name = "sponsor_id")
    private @Nullable Long sponsorId;

    @Embedded
    private @Nullable GoalColumns goal;

    protected LearningCycle() {}

    public LearningCycle(String name, PackRef pack) {
        this.name = name;
        this.packId = pack.id();
        this.packVersion = pack.version();
    }

    public void change(String name, @Nullable PersonId sponsor, @Nullable Goal goal) {
        requireWritable();
        this.name = name;
        this.sponsorId = sponsor == null ? null : sponsor.value();
        this.goal = goal == null ? null : new GoalColumns(goal, baselineThatStays(goal));
    }

    /** Another goal starts elsewhere; the same with another target or day starts where it started. */
    private @Nullable BigDecimal baselineThatStays(Goal next) {
        return goal().filter(now ->
                        now.template().equals(next.template()) && Objects.equals(now.ingredient(), next.ingredient()))
                .map(Goal::baseline)
                .orElse(null);
    }

    public void startFrom(BigDecimal baseline) {
        if (goal != null) {
            goal.startFrom(baseline);
        }
    }

    /** Nothing happens to one that has begun. */
    public void begin() {
        if (state == CycleState.DRAFT) {
            state = CycleState.ACTIVE;
        }
    }

    public void close() {
        require(CycleState.ACTIVE);
        state = CycleState.CLOSING;
    }

    public void archive() {
        require(CycleState.CLOSING);
        state = CycleState.ARCHIVED;
    }

    public void reopen() {
        require(CycleState.ARCHIVED);
        state = CycleState.CLOSING;
    }

    public boolean takesCampaigns() {
        return state == CycleState.DRAFT || state == CycleState.ACTIVE;
    }

    /** @throws CycleRefused when it was archived */
    public void requireWritable() {
        if (state == CycleState.ARCHIVED) {
            throw refused();
        }
    }

    private void require(CycleState wanted) {
        if (state != wanted) {
            throw refused();
        }
    }

    private CycleRefused refused() {
        return new CycleRefused("cycle.refused.state." + state.name().toLowerCase(Locale.ROOT));
    }

    /** As the audit trail names it. */
    public AuditSubject auditSubject() {
        return new AuditSubject("cycle", id(), name);
    }

    public CycleFacts facts() {
        return new CycleFacts(cycleId(), name, state, pack(), sponsor().orElse(null));
    }

    public CycleId cycleId() {
        return new CycleId(id());
    }

    public String name() {
        return name;
    }

    public CycleState state() {
        return state;
    }

    public PackRef pack() {
        return new PackRef(packId, packVersion);
    }

    public Optional<PersonId> sponsor() {
        return Optional.ofNullable(sponsorId).map(PersonId::new);
    }

    public Optional<Goal> goal() {
        return Optional.ofNullable(goal).flatMap(GoalColumns::goal);
    }
}
