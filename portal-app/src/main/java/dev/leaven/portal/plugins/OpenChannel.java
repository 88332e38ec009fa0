package dev.leaven.portal.plugins;

import dev.leaven.plugin.channel.ChannelDescription;
import dev.leaven.plugin.channel.Delivery;
import dev.leaven.plugin.channel.Message;

/** A channel that was looked up and found usable, to bring one message now. Not to be kept: it may be disabled in a moment. */
public interface OpenChannel {

    /** What it can carry. */
    ChannelDescription description();

    /**
     * Brings the message; a repetition with the same key does no harm. Not inside a transaction: it takes up to 30 s.
     *
     * @throws ChannelUnavailable where it could not, or perhaps did not; {@code OVERDUE} and {@code FAILED} leave it open
     */
    Delivery deliver(Message message);
}
