package dev.leaven.portal.catalog;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A message to start from. Texts hold placeholders such as <code>{{deadline}}</code>, the same in every language.
 *
 * @param step id of the step in which it is sent
 * @param audienceLevels ids
 * @param channels ids of the channels it suits
 * @param brief for channels with little room
 */
public record MessageTemplate(
        String id,
        String step,
        List<String> audienceLevels,
        List<String> channels,
        Texts name,
        Texts subject,
        Texts body,
        // "short" is a word of the language.
        @JsonProperty("short") Texts brief) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{(\\w+)}}");

    public MessageTemplate {
        audienceLevels = List.copyOf(audienceLevels);
        channels = List.copyOf(channels);
    }

    /** With everything filled in. */
    public record Message(String subject, String body, String brief) {}

    /** @param values of the placeholders; each is put in as it is and never read as a template itself */
    public Message fill(Locale language, Map<String, String> values) {
        return new Message(
                fill(subject.in(language), values), fill(body.in(language), values), fill(brief.in(language), values));
    }

    private static String fill(String template, Map<String, String> values) {
        return PLACEHOLDER
                .matcher(template)
                .replaceAll(found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), "")));
    }
}
