package dev.leaven.testkit;

import java.util.List;
import java.util.Optional;

/**
 * A letter that an {@link SmtpPeer} has taken.
 *
 * @param user who had signed in; empty for nobody
 * @param encrypted whether it came over TLS
 * @param sender of the envelope
 * @param recipients of the envelope
 * @param lines headers and body as they came, one character per byte, without the dots that SMTP adds
 */
public record ReceivedMail(
        Optional<String> user, boolean encrypted, String sender, List<String> recipients, List<String> lines) {

    public ReceivedMail {
        recipients = List.copyOf(recipients);
        lines = List.copyOf(lines);
    }

    /** Every value of this header, folded lines joined. */
    public List<String> headers(String name) {
        var head = lines.subList(0, Math.max(0, lines.indexOf("")));
        var unfolded = String.join("\n", head).replaceAll("\n[ \t]", " ");
        return unfolded.lines()
                .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                .map(line -> line.substring(name.length() + 1).strip())
                .toList();
    }

    public String source() {
        return String.join("\r\n", lines);
    }
}
