package dev.leaven.portal.keys.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;

/** Master keys for tests that need no portal. */
public final class MasterKeys {

    private MasterKeys() {}

    /** A key of 32 times the same byte. */
    public static MasterKey of(int one) {
        var bytes = new byte[32];
        Arrays.fill(bytes, (byte) one);
        try {
            return new MasterKey(Base64.getEncoder().encodeToString(bytes), null, Path.of("unused"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static MasterKeyCheck check(MasterKey master, KeyPlatformSql keys) {
        return new MasterKeyCheck(master, keys);
    }
}
