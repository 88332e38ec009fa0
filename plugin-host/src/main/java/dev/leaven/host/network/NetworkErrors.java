package dev.leaven.host.network;

import dev.leaven.plugin.NetworkRefused;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/** Errors of the host's libraries, as errors that a plugin can see: those of the JDK and of the plugin API. */
final class NetworkErrors {

    private NetworkErrors() {}

    static IOException of(ExecutionException failed) {
        var cause = failed.getCause();
        var refused = find(cause);
        if (refused != null) {
            return refused;
        }
        return switch (cause) {
            case SocketTimeoutException e -> e;
            case IOException e when e.getClass().getModule() == Object.class.getModule() -> e;
            case IllegalStateException e -> throw e;
            case null -> new IOException("no answer");
            default -> new IOException(cause.getClass().getSimpleName() + ": " + cause.getMessage());
        };
    }

    private static @Nullable NetworkRefused find(@Nullable Throwable error) {
        for (var at = error; at != null; at = at.getCause()) {
            if (at instanceof NetworkRefused refused) {
                return refused;
            }
        }
        return null;
    }
}
