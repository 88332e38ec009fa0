package dev.leaven.portal.keys.internal;

import dev.leaven.portal.keys.KeyDerivation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The portal's one secret, from the environment or a file and never from the database. Every use gets a key of its
 * own, derived with HKDF (RFC 5869).
 */
@Component
public class MasterKey {

    private static final int BYTES = 32;

    private final byte[] secret;

    MasterKey(
            @Value("${leaven.master-key:#{null}}") @Nullable String given,
            @Value("${leaven.master-key-file:#{null}}") @Nullable Path file,
            @Value("${leaven.data-dir}") Path dataDir)
            throws IOException {
        this.secret = given != null ? decode(given) : readOrMake(file, dataDir.resolve("master.key"));
    }

    /** @throws IllegalStateException where the file can't be read or holds no key */
    public static MasterKey from(Path file) {
        try {
            return new MasterKey(null, file, file);
        } catch (IOException e) {
            throw new IllegalStateException("The new master key can't be read from " + file, e);
        }
    }

    /** A 256-bit key for one purpose. */
    public SecretKey keyFor(String purpose, String algorithm) {
        return KeyDerivation.key(secret, purpose, algorithm);
    }

    /** A file that was named must exist; only the default one is made when missing. */
    private static byte[] readOrMake(@Nullable Path named, Path fallback) throws IOException {
        if (named != null) {
            return decode(Files.readString(named));
        }
        try {
            return decode(Files.readString(fallback));
        } catch (NoSuchFileException firstStart) {
            byte[] fresh = new byte[BYTES];
            new SecureRandom().nextBytes(fresh);
            write(fallback, Base64.getEncoder().encodeToString(fresh));
            return fresh;
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, text);
        } else {
            Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
        }
    }

    private static byte[] decode(String text) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(text.strip());
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("The master key is not Base64");
        }
        if (bytes.length < BYTES) {
            throw new IllegalStateException(
                    "The master key is shorter than 32 bytes: make one with" + " 'openssl rand -base64 32'");
        }
        return bytes;
    }
}
