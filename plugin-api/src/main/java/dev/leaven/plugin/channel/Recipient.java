package dev.leaven.plugin.channel;

/**
 * Who gets a message.
 *
 * @param address of the kind that the channel asked for
 * @param name as people call this person; may be empty; any Unicode, no line breaks
 */
public record Recipient(String address, String name) {

    /** Nothing: both are personal. */
    @Override
    public String toString() {
        return "recipient";
    }
}
