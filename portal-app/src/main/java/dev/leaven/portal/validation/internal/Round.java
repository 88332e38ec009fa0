package dev.leaven.portal.validation.internal;

import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.tenancy.TenantOwned;
import dev.leaven.portal.validation.app.RoundId;
import dev.leaven.portal.validation.app.RoundKind;
import dev.leaven.portal.validation.app.RoundState;
import dev.leaven.portal.validation.app.ValidationRefused;
import dev.leaven.portal.validation.app.VersionId;
import dev.leaven.portal.validation.app.VersionRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** One version put before the stakeholders, until a last day. */
@Entity
@Table(name = "validation_round")
public class Round extends TenantOwned {

    @Column(name = "cycle_id", updatable = false)
    private long cycleId;

    @Column(name = "version_id", updatable = false)
    private long versionId;

    @Enumerated(EnumType.STRING)
    private RoundKind kind = RoundKind.CONSULTATION;

    @Enumerated(EnumType.STRING)
    private RoundState state = RoundState.OPEN;

    @Column(name = "begun_on")
    private LocalDate begunOn = LocalDate.EPOCH;

    @Column(name = "ends_on")
    private LocalDate endsOn = LocalDate.EPOCH;

    @Column(name = "deputies_on")
    private @Nullable LocalDate deputiesOn;

    @Column(name = "reminded_on")
    private @Nullable LocalDate remindedOn;

    protected Round() {}

    public Round(VersionRow version, LocalDate today, LocalDate endsOn) {
        this.cycleId = version.cycle().value();
        this.versionId = version.id().value();
        this.kind = version.kind();
        this.begunOn = today;
        this.endsOn = endsOn;
    }

    /** @throws ValidationRefused when it has ended */
    public void requireOpen() {
        if (state != RoundState.OPEN) {
            throw new ValidationRefused("validate.refused.ended");
        }
    }

    public void end() {
        requireOpen();
        state = RoundState.ENDED;
    }

    /** From here on deputies may decide for those who are silent. */
    void askDeputies(LocalDate today) {
        deputiesOn = today;
    }

    void remind(LocalDate today) {
        remindedOn = today;
    }

    /** Whether nine tenths of the time are over, and deputies were not asked yet. */
    boolean isTimeForDeputies(LocalDate today) {
        return deputiesOn == null && isPast(9, today);
    }

    /** Whether half of the time is over, and nobody was reminded yet. */
    boolean isTimeToRemind(LocalDate today) {
        return remindedOn == null && isPast(5, today);
    }

    private boolean isPast(int tenths, LocalDate today) {
        return ChronoUnit.DAYS.between(begunOn, today) * 10 >= ChronoUnit.DAYS.between(begunOn, endsOn) * tenths;
    }

    public boolean asksDeputies() {
        return deputiesOn != null;
    }

    public boolean isOver(LocalDate today) {
        return today.isAfter(endsOn);
    }

    public RoundId roundId() {
        return new RoundId(id());
    }

    public CycleId cycle() {
        return new CycleId(cycleId);
    }

    public VersionId version() {
        return new VersionId(versionId);
    }

    public RoundKind kind() {
        return kind;
    }

    public RoundState state() {
        return state;
    }

    public LocalDate begunOn() {
        return begunOn;
    }

    public LocalDate endsOn() {
        return endsOn;
    }
}
