package dev.leaven.plugin.channel;

import dev.leaven.plugin.PluginContext;
import java.util.List;

/**
 * For a {@link Channel} whose other side tells later what became of a message. The portal gives each organisation an address
 * for it, which the channel finds in {@link #REPORTS_ADDRESS}, and which takes {@code POST} only.
 */
public interface ReceivesReports {

    /**
     * The key in {@link PluginContext#settings()} under which the portal hands in the address; never declared. Not there where
     * the operator has not said where the portal is ({@code LEAVEN_ADDRESS}), as in a demo: ask with {@code find}.
     */
    String REPORTS_ADDRESS = "reports-address";

    /**
     * Reads what the other side sent. Anybody can call that address: check the signature first.
     *
     * @param context of the organisation whose address was called
     * @param request what came in, from whoever
     * @return what became of which message; up to 1,000, empty where it is about none
     * @throws SecurityException where it does not come from the other side
     */
    List<DeliveryReport> read(PluginContext context, IncomingRequest request);
}
