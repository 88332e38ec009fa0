package dev.leaven.portal.identity.app;

import java.util.regex.Pattern;

/**
 * A phone number that can be called from anywhere (E.164).
 *
 * @param text as in {@code +31612345678}
 */
public record PhoneNumber(String text) {

    private static final Pattern E164 = Pattern.compile("\\+[1-9][0-9]{6,14}");
    private static final Pattern GROUPING = Pattern.compile("[\\s\\p{Zs}./()-]+");

    /** @throws PhoneRefused for anything else */
    public PhoneNumber {
        if (!E164.matcher(text).matches()) {
            throw new PhoneRefused();
        }
    }

    /**
     * Reads what somebody typed, grouped as people like it: {@code +31 (0)6 1234-5678}.
     *
     * @throws PhoneRefused where the country is missing, or it is no number at all
     */
    public static PhoneNumber read(String typed) {
        // A zero in brackets is only dialled within the country.
        return new PhoneNumber(GROUPING.matcher(typed.replace("(0)", "")).replaceAll(""));
    }

    /** Nothing: it is personal. */
    @Override
    public String toString() {
        return "phone number";
    }
}
