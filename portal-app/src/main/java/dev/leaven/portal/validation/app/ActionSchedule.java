package dev.leaven.portal.validation.app;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When an action is carried out. A day that is not set yet is null. */
public record ActionSchedule(
        PlanHorizon horizon,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate dueOn) {}
