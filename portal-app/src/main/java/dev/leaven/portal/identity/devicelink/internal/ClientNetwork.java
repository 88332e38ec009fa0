package dev.leaven.portal.identity.devicelink.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/** Where a request comes from, as limits count it. */
public final class ClientNetwork {

    /** Of IPv6, the part that a household or an office is given; the rest changes by the hour. */
    private static final int MOST_BYTES = 8;

    private ClientNetwork() {}

    public static String of(HttpServletRequest request) {
        String address = request.getRemoteAddr();
        try {
            byte[] bytes = InetAddress.ofLiteral(address).getAddress();
            return HexFormat.of().formatHex(Arrays.copyOf(bytes, Math.min(bytes.length, MOST_BYTES)));
        } catch (IllegalArgumentException noAddress) {
            return address;
        }
    }
}
