package dev.leaven.plugin.channel;

import dev.leaven.plugin.PluginContext;
import dev.leaven.plugin.Setting;
import java.io.IOException;
import java.util.List;

/**
 * A way to bring a message to people. One jar, one channel, named in
 * {@code META-INF/services/dev.leaven.plugin.channel.Channel}, with a public constructor without parameters.
 *
 * <p>The portal makes one instance per start of the plugin and calls it from several threads at once. A call has a deadline
 * ({@code check} 20 s, {@code deliver} 30 s, the others 2 s), after which its thread is interrupted. A call that throws or
 * overruns counts as a failure of the plugin; after several in a row the portal rests it for a while. A message whose
 * delivery failed that way is tried again later, with the same key.
 */
public interface Channel {

    /** {@return what it is and can do; the same at every call, asked before anything is configured} */
    ChannelDescription describe();

    /** {@return what an administrator fills in, in the order of the form; up to 50, the same at every call} */
    List<Setting> settings();

    /**
     * Tries the settings out without sending anything to anybody: signs in, asks for a balance. What the declarations say
     * has already been checked.
     *
     * @param context with the settings to try, stored or not
     * @return how it ended; a problem may name only a setting that is declared
     * @throws IOException when the other side can't be reached; better {@link CheckResult.Failed} with an explanation
     */
    CheckResult check(PluginContext context) throws IOException;

    /**
     * Brings one message to one person, or to the channel's public. Called again with the same
     * {@link Message#idempotencyKey()} after a doubt: the person must not get it twice, as far as the other side allows.
     *
     * @param context of the organisation that sends
     * @param message what to bring, and to whom
     * @return how it ended, also where nothing was sent
     * @throws IOException when the other side can't be reached: the message is tried again later, except after a
     *     {@link dev.leaven.plugin.NetworkRefused}, which counts as {@link RejectionReason#SETTINGS}
     */
    Delivery deliver(PluginContext context, Message message) throws IOException;

    /**
     * What this text costs on this channel, shown to the author while writing. By default its number of characters, in one
     * part.
     *
     * @param text plain, lines end with {@code \n}; may be empty, and longer than the channel's limit
     * @return its measure; the same for the same text
     */
    default TextMeasure measure(String text) {
        return TextMeasure.characters(text);
    }
}
