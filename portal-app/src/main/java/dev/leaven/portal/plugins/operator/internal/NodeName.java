package dev.leaven.portal.plugins.operator.internal;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.UUID;

/** What people call this process: its machine, and a few letters, since a machine may run several. */
record NodeName(String value) {

    private static final int LONGEST = 90;
    private static final int LETTERS = 4;

    static NodeName ofThisProcess() {
        String host = host();
        return new NodeName(host.substring(0, Math.min(LONGEST, host.length())) + "-"
                + UUID.randomUUID().toString().substring(0, LETTERS));
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException _) {
            return "node";
        }
    }
}
