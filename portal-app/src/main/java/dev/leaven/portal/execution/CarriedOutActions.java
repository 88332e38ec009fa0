package dev.leaven.portal.execution;

import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.execution.internal.BoardReading;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells other modules how plans are carried out. No service: whoever calls has asked who may. */
@Component
public class CarriedOutActions {

    private final BoardReading reading;

    CarriedOutActions(BoardReading reading) {
        this.reading = reading;
    }

    /** All that were agreed, by their due day. @throws dev.leaven.portal.cycle.NoSuchCycle when there is none here */
    public List<CarriedOut> of(CycleId cycle) {
        return reading.carriedOut(cycle);
    }
}
