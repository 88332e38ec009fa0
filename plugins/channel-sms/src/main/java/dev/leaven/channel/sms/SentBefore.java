package dev.leaven.channel.sms;

import dev.leaven.plugin.PluginStore;
import java.util.Optional;

/**
 * The last few hundred messages that the gateway has taken, since it does not tell repetitions itself. A message keeps its
 * place only until another falls on the same one: enough for an attempt that follows soon.
 */
record SentBefore(PluginStore store, System.Logger log) {

    private static final int PLACES = 400;

    /** The gateway's name for this message, where it was taken before. */
    Optional<String> reference(String idempotencyKey) {
        return store.get(place(idempotencyKey))
                .filter(sent -> sent.startsWith(idempotencyKey + " "))
                .map(sent -> sent.substring(idempotencyKey.length() + 1));
    }

    /** Where that fails, the message is taken nevertheless: an error would have it sent again at once. */
    void remember(String idempotencyKey, String reference) {
        try {
            store.put(place(idempotencyKey), idempotencyKey + " " + reference);
        } catch (RuntimeException e) {
            log.log(System.Logger.Level.WARNING, "the gateway took a message, which can't be remembered", e);
        }
    }

    private static String place(String idempotencyKey) {
        return "sent-" + Math.floorMod(idempotencyKey.hashCode(), PLACES);
    }
}
