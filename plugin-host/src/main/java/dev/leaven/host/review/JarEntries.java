package dev.leaven.host.review;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** Walks through a jar with an eye on names and sizes; what it gives out is safe to hold. */
final class JarEntries {

    static final int MAX_JAR = 20_000_000;
    private static final int MAX_ENTRIES = 10_000;
    private static final int MAX_ENTRY = 20_000_000;
    private static final long MAX_CONTENT = 100_000_000;

    // Text compresses by ten; nothing honest by a hundred. Small entries may, they do no harm.
    private static final int MAX_RATIO = 100;
    private static final int SMALL = 1_000_000;

    private final JarFile jar;
    private final Findings findings;
    private long unpacked;

    JarEntries(JarFile jar, Findings findings) {
        this.jar = jar;
        this.findings = findings;
    }

    /** Every entry, duplicates once; empty, with a finding, where they are too many. */
    List<JarEntry> all() {
        if (jar.size() > MAX_ENTRIES) {
            findings.add(FindingCode.TOO_LARGE, "entries");
            return List.of();
        }
        var names = new HashSet<String>();
        var result = new ArrayList<JarEntry>();
        for (var entry : jar.stream().toList()) {
            if (!isSafe(entry.getName())) {
                findings.add(FindingCode.UNSAFE_ENTRY, entry.getName());
            }
            if (names.add(entry.getName())) {
                result.add(entry);
            } else {
                findings.add(FindingCode.DUPLICATE_ENTRY, entry.getName());
            }
        }
        return result;
    }

    /**
     * Its content to the end, which is what verifies its signature. Cut off, with a finding, where it is too large.
     *
     * @throws SecurityException where it was changed after signing
     */
    byte[] read(JarEntry entry) throws IOException {
        var packed = Math.max(1, entry.getCompressedSize());
        var room = (int) Math.min(MAX_ENTRY, MAX_CONTENT - unpacked);
        room = (int) Math.min(room, Math.max(SMALL, packed * MAX_RATIO));
        try (var in = jar.getInputStream(entry)) {
            var bytes = in.readNBytes(room);
            unpacked += bytes.length;
            if (in.read() >= 0) {
                tooMuch(entry.getName(), bytes.length);
            }
            return bytes;
        }
    }

    private void tooMuch(String entry, int read) {
        if (unpacked >= MAX_CONTENT) {
            findings.add(FindingCode.TOO_LARGE, "content");
        } else if (read >= MAX_ENTRY) {
            findings.add(FindingCode.TOO_LARGE, entry);
        } else {
            findings.add(FindingCode.ZIP_BOMB, entry);
        }
    }

    private static boolean isSafe(String name) {
        return !name.isEmpty()
                && !name.startsWith("/")
                && name.chars().noneMatch(c -> c < ' ' || c == '\\' || c == ':' || c == 0x7f)
                && !("/" + name + "/").contains("/../")
                && !("/" + name + "/").contains("/./");
    }
}
