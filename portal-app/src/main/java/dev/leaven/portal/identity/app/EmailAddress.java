package dev.leaven.portal.identity.app;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An address that mail can be sent to, as far as can be told without sending any.
 *
 * @param text in lower case, at most 254 characters (RFC 5321)
 */
public record EmailAddress(String text) {

    private static final int LONGEST = 254;
    private static final Pattern PLAUSIBLE = Pattern.compile("[^\\s@<>\",;:]+@[^\\s@<>\",;:.]+(\\.[^\\s@<>\",;:.]+)+");

    /** @throws EmailRefused for anything else */
    public EmailAddress {
        if (text.length() > LONGEST || !PLAUSIBLE.matcher(text).matches()) {
            throw new EmailRefused(EmailRefused.Reason.NOT_AN_ADDRESS);
        }
    }

    /**
     * Reads what somebody typed.
     *
     * @throws EmailRefused where it can't be an address
     */
    public static EmailAddress read(String typed) {
        return new EmailAddress(typed.strip().toLowerCase(Locale.ROOT));
    }

    /** Nothing: it is personal. */
    @Override
    public String toString() {
        return "e-mail address";
    }
}
