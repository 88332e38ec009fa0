package dev.leaven.portal.validation.internal;

import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.validation.app.RoundId;
import dev.leaven.portal.validation.app.RoundKind;
import dev.leaven.portal.validation.app.RoundState;
import dev.leaven.portal.validation.app.SigningPerspectives;
import dev.leaven.portal.validation.app.ValidationRefused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Begins rounds. */
@Component
public class RoundOpening {

    private final Freezing freezing;
    private final Carrying carrying;
    private final RoundRepository rounds;
    private final StakeholderRepository stakeholders;
    private final RoundSettling settling;
    private final RoundRecord record;
    private final Clock clock;

    RoundOpening(
            Freezing freezing,
            Carrying carrying,
            RoundRepository rounds,
            StakeholderRepository stakeholders,
            RoundSettling settling,
            RoundRecord record,
            Clock clock) {
        this.freezing = freezing;
        this.carrying = carrying;
        this.rounds = rounds;
        this.stakeholders = stakeholders;
        this.settling = settling;
        this.record = record;
        this.clock = clock;
    }

    public RoundId begin(CycleId cycle, RoundKind kind, int seen, LocalDate endsOn) {
        LocalDate today = LocalDate.now(clock);
        if (!endsOn.isAfter(today) || endsOn.isAfter(today.plusYears(1))) {
            throw new ValidationRefused("ends", "validate.refused.day", List.of());
        }
        record.requireStepBefore(cycle, kind);
        // Holds the plan until the end, so two rounds can't begin at the same time.
        Frozen frozen = freezing.freeze(cycle, kind, seen);
        if (rounds.existsByCycleIdAndState(cycle.value(), RoundState.OPEN)) {
            throw new ValidationRefused("validate.refused.open");
        }
        List<Stakeholder> asked = stakeholders.findByCycleIdOrderById(cycle.value());
        requireEveryPerspective(frozen, asked);
        Round round = rounds.saveAndFlush(new Round(frozen.version(), today, endsOn));
        record.begun(frozen.version());
        if (kind == RoundKind.FINAL) {
            carrying.carry(round, frozen.version(), frozen.content(), asked);
            settling.settle(round);
        }
        if (round.state() == RoundState.OPEN) {
            record.tellEverybody(round);
        }
        return round.roundId();
    }

    private static void requireEveryPerspective(Frozen frozen, List<Stakeholder> asked) {
        for (String perspective : SigningPerspectives.ALL) {
            boolean waived = frozen.content().waived().stream()
                    .anyMatch(one -> one.perspective().equals(perspective));
            boolean named = asked.stream()
                    .anyMatch(one -> one.perspective().equals(perspective) && (!one.hasLeft() || one.deputy() != null));
            if (!waived && !named) {
                throw new ValidationRefused("validate.missing.nobody." + perspective);
            }
        }
    }
}
