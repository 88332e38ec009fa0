package dev.leaven.plugin.channel;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How an attempt at a message ended. */
public sealed interface Delivery {

    /**
     * It is with the person.
     *
     * @param reference the other side's name for it, up to 200 characters; null where it has none
     */
    record Delivered(@Nullable String reference) implements Delivery {}

    /**
     * The other side took it on; a {@link DeliveryReport} may follow.
     *
     * @param reference the other side's name for it, by which reports find it, up to 200 characters
     */
    record Accepted(@Nullable String reference) implements Delivery {}

    /**
     * It will never arrive; a repetition does not help.
     *
     * @param reason why, which decides what the portal does next
     * @param detail the other side's own words or code, for the operator, up to 500 characters, without secrets
     */
    record Rejected(RejectionReason reason, String detail) implements Delivery {}

    /**
     * Not now.
     *
     * @param after how long to wait at least, as the other side asked, 0 to 30 days; null leaves it to the portal
     * @param detail for the operator, up to 500 characters, without secrets
     */
    record TryLater(@Nullable Duration after, String detail) implements Delivery {}
}
