package dev.leaven.portal.catalog;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

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

    public MessageTemplate {
        audienceLevels = List.copyOf(audienceLevels);
        channels = List.copyOf(channels);
    }
}
