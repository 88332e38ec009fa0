package dev.leaven.host.review;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, as 64 hexadecimal digits in lower case. */
public final class Checksum {

    private static final int BUFFER = 1 << 16;

    private Checksum() {}

    public static String of(Path file) throws IOException {
        var digest = sha256();
        try (var in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Of the very bytes that were copied, which are the first ones of a file that holds more than so many. */
    public static String copying(Path from, Path to, int most) throws IOException {
        var digest = sha256();
        try (var in = Files.newInputStream(from);
                var out = new DigestOutputStream(Files.newOutputStream(to), digest)) {
            var buffer = new byte[BUFFER];
            var left = most;
            for (int read; (read = in.read(buffer, 0, Math.min(left, BUFFER))) > 0; left -= read) {
                out.write(buffer, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
