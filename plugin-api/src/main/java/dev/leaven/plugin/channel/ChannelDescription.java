package dev.leaven.plugin.channel;

import dev.leaven.plugin.LocalizedText;

/**
 * What a channel is and can do. The portal holds every message against it before it calls.
 *
 * @param name as in "E-mail"
 * @param summary one sentence for the administrator who chooses
 * @param reach whom one message goes to
 * @param address what the portal has to know of a person; {@link AddressKind#NONE} for broadcasts
 * @param text what a message may look like
 * @param subjectLimit longest subject in characters; 0 where the channel has none
 * @param textLimit longest text in characters, 1 to 100,000
 * @param links whether an address in the text can be followed
 * @param attachments whether files can go along
 */
public record ChannelDescription(
        LocalizedText name,
        LocalizedText summary,
        Reach reach,
        AddressKind address,
        TextForm text,
        int subjectLimit,
        int textLimit,
        boolean links,
        boolean attachments) {

    /**
     * As given.
     *
     * @throws IllegalArgumentException for limits out of range, or an address that does not fit the reach
     */
    public ChannelDescription {
        if (subjectLimit < 0 || textLimit < 1 || textLimit > 100_000) {
            throw new IllegalArgumentException("limits out of range: " + subjectLimit + ", " + textLimit);
        }
        if ((reach == Reach.BROADCAST) != (address == AddressKind.NONE)) {
            throw new IllegalArgumentException("a broadcast needs no address, a personal message does");
        }
    }
}
