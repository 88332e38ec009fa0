package dev.leaven.portal.validation.app;

import org.jspecify.annotations.Nullable;

/**
 * A stakeholder as lists show one.
 *
 * @param revision to be handed back with a change
 * @param name of the person, now
 * @param unit name of the part of the organisation; null for all of it
 * @param deputy name; null as long as nobody is named
 * @param left whether this one has left; what was decided stays
 */
public record StakeholderRow(
        StakeholderId id,
        int revision,
        StakeholderDetails details,
        String name,
        @Nullable String unit,
        @Nullable String deputy,
        boolean left) {}
