package dev.leaven.portal.identity;

import dev.leaven.portal.tenancy.UnitId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person as lists show one.
 *
 * @param email null when the person cannot be reached by mail
 * @param phone E.164; null when no text message reaches the person
 * @param perspective id of the perspective an assessor answers from, else null
 * @param account whether this person can sign in
 * @param revision to be handed back with a change
 */
public record PersonRow(
        PersonId id,
        String name,
        @Nullable String email,
        @Nullable String phone,
        String language,
        UnitId unit,
        Set<Role> roles,
        @Nullable String perspective,
        boolean account,
        int revision) {}
