package dev.leaven.plugin;

import java.io.IOException;

/** The portal does not let a plugin go there; a repetition will not help. */
public final class NetworkRefused extends IOException {

    private static final long serialVersionUID = 1;

    /**
     * Made by the portal; a plugin has no need to.
     *
     * @param message for the operator, in English
     */
    public NetworkRefused(String message) {
        super(message);
    }
}
