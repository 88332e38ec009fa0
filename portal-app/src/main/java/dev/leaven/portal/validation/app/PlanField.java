package dev.leaven.portal.validation.app;

/** What can differ. Pages have a name for each. */
public enum PlanField {
    // The plan
    CYCLE,
    GOAL,
    PACK,
    EXCESSES,
    WAIVED_PERSPECTIVES,

    // An ingredient or an obstacle
    NAME,
    CURRENT_LEVEL,
    TARGET_LEVEL,
    IMPORTANCE,
    REASON,

    // An action. The plan has units too, and an obstacle has ingredients
    TITLE,
    DESCRIPTION,
    EXPECTED_CHANGE,
    INGREDIENTS,
    OBSTACLE,
    UNITS,
    PERSPECTIVES,
    OWNER,
    OWNER_UNIT,
    SPONSOR,
    HORIZON,
    STARTS_ON,
    DUE_ON,
    HOURS,
    MONEY,
    SUCCESS_MEASURE,
    BASELINE,
    TARGET
}
