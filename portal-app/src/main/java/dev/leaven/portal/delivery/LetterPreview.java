package dev.leaven.portal.delivery;

import dev.leaven.plugin.channel.TextMeasure;
import java.util.Optional;

/**
 * A letter as its receiver will see it.
 *
 * @param subject empty where the channel has none
 * @param text empty where there is no room even for a personal link, so that nothing goes out
 * @param measure empty where the channel can't be asked at the moment
 */
public record LetterPreview(String subject, String text, Optional<TextMeasure> measure) {}
