package dev.leaven.portal.communication.internal;

import dev.leaven.portal.communication.app.AnnouncementDraft.Wording;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands in messages between two pairs of braces: filled in for each reader, or still to be written. */
final class Placeholders {

    static final String FIRST_NAME = "firstName";
    static final String ORGANISATION = "organisation";
    static final String LINK = "link";

    /** What the portal fills in when a message goes out. */
    private static final Set<String> KNOWN = Set.of(FIRST_NAME, ORGANISATION, LINK);

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{(\\w{1,40})}}");

    private Placeholders() {}

    /** Those that somebody has still to replace by words, sorted. */
    static Set<String> open(Wording text) {
        var open = new TreeSet<String>();
        PLACEHOLDER
                .matcher(text.subject() + "\n" + text.body() + "\n" + text.brief())
                .results()
                .map((MatchResult found) -> found.group(1))
                .filter(name -> !KNOWN.contains(name))
                .forEach(open::add);
        return open;
    }

    /** Puts values in as they are, never read as a template themselves; what has none stays. */
    static String fill(String text, Map<String, String> values) {
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), found.group())));
    }
}
