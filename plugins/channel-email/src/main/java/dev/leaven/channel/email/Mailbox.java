package dev.leaven.channel.email;

import java.net.IDN;
import java.util.Optional;

/**
 * An e-mail address as the wire wants it.
 *
 * @param local before the last {@code @}, any Unicode
 * @param domain in ASCII (IDNA)
 */
record Mailbox(String local, String domain) {

    private static final int LONGEST_LOCAL = 64;
    private static final int LONGEST = 254;

    /** Quoted local parts and addresses in brackets are refused: nobody has them, and they hide things. */
    private static final String LOCAL = "[^\\s\\p{Cntrl}\\p{Cs}\"(),:;<>@\\[\\\\\\]]+";

    private static final String DOMAIN = "[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*";

    /** Empty for what is no address. */
    static Optional<Mailbox> parse(String address) {
        var at = address.lastIndexOf('@');
        if (at < 1 || at > LONGEST_LOCAL || address.length() > LONGEST) {
            return Optional.empty();
        }
        var local = address.substring(0, at);
        var domain = ascii(address.substring(at + 1));
        var sound = local.matches(LOCAL)
                && !local.startsWith(".")
                && !local.endsWith(".")
                && !local.contains("..")
                && domain.matches(DOMAIN);
        return sound ? Optional.of(new Mailbox(local, domain)) : Optional.empty();
    }

    /** Whether the server has to know SMTPUTF8 (RFC 6531) for it. */
    boolean needsUtf8() {
        return local.chars().anyMatch(c -> c > 126);
    }

    String address() {
        return local + "@" + domain;
    }

    /** Personal. */
    @Override
    public String toString() {
        return "mailbox";
    }

    private static String ascii(String domain) {
        try {
            return IDN.toASCII(domain, IDN.USE_STD3_ASCII_RULES);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
