package dev.leaven.portal.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/** What benchmarks found, as ratios within one run, for the table that {@code ./test --benchmark} prints. */
final class Ratios {

    private static final Path ROWS = Path.of(System.getProperty("basedir", "."), "target", "benchmark", "ratios.md");

    private Ratios() {}

    /**
     * @param what is compared with what
     * @param ratio how many times as much the first is as the second
     * @param measured both figures with their units
     */
    static void report(String what, double ratio, String measured) {
        var row = "| %s | %s | %s |%n".formatted(what, String.format(Locale.ROOT, "%.2f", ratio), measured);
        try {
            Files.createDirectories(ROWS.getParent());
            Files.writeString(ROWS, row, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
