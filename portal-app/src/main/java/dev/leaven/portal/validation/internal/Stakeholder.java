package dev.leaven.portal.validation.internal;

import dev.leaven.portal.audit.AuditSubject;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.identity.PersonId;
import dev.leaven.portal.tenancy.TenantOwned;
import dev.leaven.portal.tenancy.UnitId;
import dev.leaven.portal.validation.app.StakeholderId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who is asked about a plan. Never deleted: whoever leaves stays beside what was decided. */
@Entity
public class Stakeholder extends TenantOwned {

    @Column(name = "cycle_id", updatable = false)
    private long cycleId;

    @Column(name = "person_id", updatable = false)
    private long personId;

    private String perspective = "";

    @Column(name = "unit_id")
    private @Nullable Long unitId;

    @Column(name = "deputy_id")
    private @Nullable Long deputyId;

    @Column(name = "left_on")
    private @Nullable LocalDate leftOn;

    protected Stakeholder() {}

    public Stakeholder(CycleId cycle, PersonId person) {
        this.cycleId = cycle.value();
        this.personId = person.value();
    }

    /** Also brings back one who left. */
    public void change(String perspective, @Nullable UnitId unit, @Nullable PersonId deputy) {
        this.perspective = perspective;
        this.unitId = unit == null ? null : unit.value();
        this.deputyId = deputy == null ? null : deputy.value();
        this.leftOn = null;
    }

    public void leave(LocalDate today) {
        leftOn = today;
    }

    public boolean hasLeft() {
        return leftOn != null;
    }

    /** As the audit trail names it. */
    public AuditSubject auditSubject(String name) {
        return new AuditSubject("stakeholder", id(), name);
    }

    public StakeholderId stakeholderId() {
        return new StakeholderId(id());
    }

    public CycleId cycle() {
        return new CycleId(cycleId);
    }

    public PersonId person() {
        return new PersonId(personId);
    }

    public String perspective() {
        return perspective;
    }

    public @Nullable UnitId unit() {
        return unitId == null ? null : new UnitId(unitId);
    }

    public @Nullable PersonId deputy() {
        return deputyId == null ? null : new PersonId(deputyId);
    }
}
