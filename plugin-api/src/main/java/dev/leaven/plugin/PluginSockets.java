package dev.leaven.plugin;

import java.io.IOException;
import java.net.Socket;

/**
 * TCP connections to the hosts that the plugin's manifest names, under the same rules as {@link PluginHttp}. The portal
 * closes what the plugin leaves open when its call is over. What is open when four fifths of the call's deadline have passed, it
 * closes as well, so that reading throws while there is time left to say what is to be done.
 */
public interface PluginSockets {

    /**
     * A connected socket without encryption, to read with a time-out of 20 s unless the plugin sets a shorter one.
     *
     * @param host the name or the address of a machine
     * @param port 1 to 65535
     * @return to be closed by the plugin; up to 10 of one call may be open
     * @throws NetworkRefused where the portal does not let it happen
     * @throws IOException when the machine can't be reached within 10 s
     */
    Socket connect(String host, int port) throws IOException;
}
