package dev.leaven.portal.identity.app;

import dev.leaven.portal.tenancy.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * What is noted about somebody, as it was typed.
 *
 * @param name not blank, at most 160 characters
 * @param email empty or null for none
 * @param phone in {@link PhoneNumber#read}'s ways; empty or null for none
 * @param language ISO 639-1 code
 */
public record PersonDetails(
        String name, @Nullable String email, @Nullable String phone, String language, UnitId unit) {

    public static final int LONGEST_NAME = 160;

    /** @throws IllegalArgumentException for a name that is none */
    public PersonDetails {
        name = name.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("a name has 1 to " + LONGEST_NAME + " characters");
        }
    }

    /** Whether an address is noted. */
    public boolean hasAddress() {
        return email != null && !email.isBlank();
    }

    /** Nothing: it is personal. */
    @Override
    public String toString() {
        return "details of a person";
    }
}
