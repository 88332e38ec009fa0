package dev.leaven.host.text;

import dev.leaven.plugin.channel.Message;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes personal data and secrets out of what a plugin says in errors and logs: what was handed to it in this call, and what
 * looks like an address, a number or a token. A net under the plugin's own care, not in its place.
 */
public final class Redaction {

    private static final String GONE = "***";
    private static final int LONGEST_ERROR = 300;

    // Shorter ones, such as a port or "on", would tear holes into innocent words.
    private static final int SHORTEST = 4;

    private static final Pattern SUSPICIOUS = Pattern.compile(
            "[^\\s@<>\"']+@[^\\s@<>\"']+" // e-mail
                    + "|\\+?\\d[\\d ()/-]{5,}\\d" // phone
                    + "|(?<=[?&;])[^\\s]+" // query of an address
                    + "|\\b(?=[\\w-]*\\d)(?=[\\w-]*[A-Za-z])[\\w-]{20,}"); // token

    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    private final List<String> known;

    private Redaction(Collection<String> known) {
        this.known = known.stream()
                .filter(text -> text.strip().length() >= SHORTEST)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    public static Redaction none() {
        return new Redaction(List.of());
    }

    /** @param secrets what an organisation filled in */
    public static Redaction of(Collection<String> secrets) {
        return new Redaction(secrets);
    }

    public static Redaction of(Collection<String> secrets, Message message) {
        var known = new ArrayList<>(secrets);
        known.add(message.subject());
        known.addAll(message.text().lines().toList());
        LINK.matcher(message.text()).results().forEach(link -> known.add(link.group()));
        if (message.recipient() != null) {
            known.add(message.recipient().address());
            known.add(message.recipient().name());
        }
        return new Redaction(known);
    }

    public String line(String text, int longest) {
        var result = text;
        for (var secret : known) {
            result = result.replace(secret, GONE);
        }
        return LogText.oneLine(SUSPICIOUS.matcher(result).replaceAll(GONE), longest);
    }

    /** Class and first line. Calls the plugin's own code: on the plugin's thread only. */
    public String error(Throwable error) {
        var name = error.getClass().getName();
        try {
            var message = error.getMessage();
            // Far longer than it will be, so that the patterns do not chew on megabytes.
            var start = message == null ? "" : message.substring(0, Math.min(message.length(), 2_000));
            return LogText.oneLine(name + ": " + line(LogText.first(start), LONGEST_ERROR), LONGEST_ERROR);
        } catch (Throwable _) {
            return name;
        }
    }
}
