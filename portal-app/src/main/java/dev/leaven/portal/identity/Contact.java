package dev.leaven.portal.identity;

import dev.leaven.portal.tenancy.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * How somebody can be reached.
 *
 * @param phone E.164
 * @param account whether this person can sign in
 * @param unit where this person works
 */
public record Contact(
        PersonId person,
        String name,
        @Nullable String email,
        @Nullable String phone,
        String language,
        boolean account,
        UnitId unit) {

    /** As people are addressed: the name up to the first blank. */
    public String firstName() {
        return name.strip().split("\\s+", 2)[0];
    }

    /** The key only: the rest is personal. */
    @Override
    public String toString() {
        return "contact " + person;
    }
}
