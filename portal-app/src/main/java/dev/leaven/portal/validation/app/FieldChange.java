package dev.leaven.portal.validation.app;

/** One field that says something else than before. */
public record FieldChange(PlanField field, ChangedValue before, ChangedValue after, ChangeWeight weight) {}
