package dev.leaven.portal.identity;

import dev.leaven.portal.tenancy.UnitId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person as lists show one.
 *
 * @param email null when the person cannot be reached by mail
 * @param perspective id of the perspective an assessor answers from, else null
 */
public record PersonRow(
        PersonId id,
        String name,
        @Nullable String email,
        String language,
        UnitId unit,
        Set<Role> roles,
        @Nullable String perspective) {}
