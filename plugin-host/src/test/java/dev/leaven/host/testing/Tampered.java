package dev.leaven.host.testing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Changes jars behind their signer's back. Each method writes a jar of its own beside the first. */
public final class Tampered {

    private Tampered() {}

    /** @param change gets entry name to content, in the jar's order */
    public static Path entries(Path jar, Consumer<Map<String, byte[]>> change) {
        var entries = new LinkedHashMap<String, byte[]>();
        return writing(jar, bytes -> {
            try (var in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
                for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                    entries.put(entry.getName(), in.readAllBytes());
                }
                change.accept(entries);
                var out = new ByteArrayOutputStream();
                try (var zip = new ZipOutputStream(out)) {
                    for (var entry : entries.entrySet()) {
                        zip.putNextEntry(new ZipEntry(entry.getKey()));
                        zip.write(entry.getValue());
                    }
                }
                return out.toByteArray();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    public static Path text(Path jar, String entry, UnaryOperator<String> change) {
        return entries(
                jar,
                all -> all.computeIfPresent(
                        entry,
                        (_, bytes) -> change.apply(new String(bytes, StandardCharsets.UTF_8))
                                .getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * Renames an entry behind the zip format's back, which allows what no library writes, such as a name twice.
     *
     * @param to as long as {@code from}
     */
    public static Path renamed(Path jar, String from, String to) {
        // ISO-8859-1 maps each byte to one character and back.
        return writing(
                jar,
                bytes -> new String(bytes, StandardCharsets.ISO_8859_1)
                        .replace(from, to)
                        .getBytes(StandardCharsets.ISO_8859_1));
    }

    private static Path writing(Path jar, UnaryOperator<byte[]> change) {
        try {
            var result = Files.createTempFile(jar.toAbsolutePath().getParent(), "tampered-", ".jar");
            return Files.write(result, change.apply(Files.readAllBytes(jar)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
