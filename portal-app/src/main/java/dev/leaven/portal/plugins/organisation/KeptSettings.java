package dev.leaven.portal.plugins.organisation;

import dev.leaven.plugin.LocalizedText;
import java.util.List;

/**
 * What an organisation left with a channel.
 *
 * @param filledIn labels of the settings, secrets among them; the key of one that the channel can't name now
 * @param remembered how many values the channel remembers by itself
 */
public record KeptSettings(List<LocalizedText> filledIn, int remembered) {

    public KeptSettings {
        filledIn = List.copyOf(filledIn);
    }
}
