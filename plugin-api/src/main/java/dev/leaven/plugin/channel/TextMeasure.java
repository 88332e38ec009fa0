package dev.leaven.plugin.channel;

import dev.leaven.plugin.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What a text costs on a channel.
 *
 * @param characters as this channel counts them
 * @param parts in how many pieces it goes out, at least 1; several make it dearer
 * @param left how many characters still fit into the last piece
 * @param note what the author should know, as in "An emoji makes this text cost twice as much"; null where nothing
 */
public record TextMeasure(
        int characters, int parts, int left, @Nullable LocalizedText note) {

    /**
     * As given.
     *
     * @throws IllegalArgumentException for negative numbers, or no part
     */
    public TextMeasure {
        if (characters < 0 || parts < 1 || left < 0) {
            throw new IllegalArgumentException("not a measure: " + characters + ", " + parts + ", " + left);
        }
    }

    /**
     * For a channel that does not count by itself.
     *
     * @param text any
     * @return its number of Unicode characters, in one part without an end
     */
    public static TextMeasure characters(String text) {
        return new TextMeasure(text.codePointCount(0, text.length()), 1, Integer.MAX_VALUE, null);
    }
}
