package dev.leaven.portal.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Where journeys leave what one wants to look at afterwards: {@code target/e2e}. */
final class Artifacts {

    private static final Path ROOT =
            Path.of(System.getProperty("basedir", "."), "target", "e2e").toAbsolutePath();
    private static final int TAIL = 120;
    private static final List<Path> LOGS = new CopyOnWriteArrayList<>();

    private Artifacts() {}

    /** Of this JVM alone: journeys run in two at a time. */
    static Path folder(String name) {
        try {
            return Files.createDirectories(ROOT.resolve(name + "-" + System.getProperty("leaven.fork", "1")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The end of this log goes along with every failed journey. */
    static void alsoKeep(Path log) {
        LOGS.add(log);
    }

    static void keepLogs(Path folder) throws IOException {
        for (var log : LOGS) {
            if (Files.exists(log)) {
                Files.writeString(folder.resolve(log.getFileName()), tail(Files.readString(log)));
            }
        }
    }

    static String tail(String log) {
        var lines = log.lines().toList();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - TAIL), lines.size()));
    }
}
