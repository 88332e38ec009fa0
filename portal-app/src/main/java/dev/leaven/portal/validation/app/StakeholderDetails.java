package dev.leaven.portal.validation.app;

import dev.leaven.portal.identity.PersonId;
import dev.leaven.portal.tenancy.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * Who is asked about a plan.
 *
 * @param perspective one of {@link SigningPerspectives#ALL}
 * @param unit the part of the organisation; null for all of it
 * @param deputy decides where the stakeholder can't; null as long as nobody is named
 */
public record StakeholderDetails(
        PersonId person,
        String perspective,
        @Nullable UnitId unit,
        @Nullable PersonId deputy) {}
