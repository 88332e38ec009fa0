package dev.leaven.plugin;

import java.io.IOException;

/**
 * HTTP to the hosts that the plugin's manifest names ({@code Leaven-Hosts}). A name is resolved once per call, and the
 * address that was checked is the one that is called; private, local and link-local addresses are refused unless the
 * operator allows them. Redirections are answers like others: they are not followed.
 */
public interface PluginHttp {

    /** Largest answer, in bytes; what is longer is refused. */
    int MAX_ANSWER = 1_000_000;

    /** Largest body of a call, in bytes. */
    int MAX_BODY = 10_000_000;

    /**
     * Calls, and reads the whole answer. Any status is an answer.
     *
     * @param call what to send
     * @return with its whole body
     * @throws NetworkRefused where the portal does not let it happen: another host, a private address, a user in the
     *     address, too large, or a header that is the portal's to set (Host, Content-Length, Transfer-Encoding, Connection,
     *     Upgrade, TE, Trailer, Expect, Keep-Alive, Proxy-…)
     * @throws java.net.SocketTimeoutException when the call's time is over
     * @throws IOException when the server can't be reached or hangs up, or four fifths of the deadline have passed
     */
    HttpAnswer send(HttpCall call) throws IOException;
}
