package dev.leaven.host.network;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Turns a machine's name into addresses. */
@FunctionalInterface
public interface NameLookup {

    NameLookup SYSTEM = InetAddress::getAllByName;

    /** @return at least one */
    InetAddress[] addresses(String host) throws UnknownHostException;
}
