package dev.leaven.portal.identity.app;

import java.nio.charset.StandardCharsets;

/**
 * A password that somebody chose: long enough, and not easy to guess. What digits and signs it has is not asked (NIST SP
 * 800-63B, section on passwords).
 *
 * @param text 12 characters or more, at most 72 bytes: bcrypt takes in no more
 */
public record NewPassword(String text) {

    public static final int SHORTEST = 12;
    private static final int LONGEST_BYTES = 72;
    private static final int DIFFERENT_CHARACTERS = 5;

    /** @throws PasswordRefused where it is too short, too long, or too much the same */
    public NewPassword {
        if (text.codePointCount(0, text.length()) < SHORTEST) {
            throw new PasswordRefused(PasswordRefused.Reason.SHORT);
        }
        if (text.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
            throw new PasswordRefused(PasswordRefused.Reason.LONG);
        }
        if (text.codePoints().distinct().count() < DIFFERENT_CHARACTERS) {
            throw new PasswordRefused(PasswordRefused.Reason.EASY);
        }
    }

    /** @throws PasswordRefused where it is this person's address or name */
    public void differFrom(String... known) {
        for (var word : known) {
            if (text.strip().equalsIgnoreCase(word)) {
                throw new PasswordRefused(PasswordRefused.Reason.EASY);
            }
        }
    }

    /** Nothing: it is a secret. */
    @Override
    public String toString() {
        return "password";
    }
}
