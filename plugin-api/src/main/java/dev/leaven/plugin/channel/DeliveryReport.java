package dev.leaven.plugin.channel;

/**
 * What became of a message afterwards.
 *
 * @param reference as in {@link Delivery.Accepted#reference()}
 * @param outcome delivered or rejected; others change nothing
 */
public record DeliveryReport(String reference, Delivery outcome) {}
