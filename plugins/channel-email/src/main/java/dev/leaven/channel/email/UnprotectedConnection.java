package dev.leaven.channel.email;

import java.io.IOException;

/** The settings ask for no encryption, and the server is not in the portal's own network. */
final class UnprotectedConnection extends IOException {

    private static final long serialVersionUID = 1;

    UnprotectedConnection() {
        super("unencrypted over a public network");
    }
}
