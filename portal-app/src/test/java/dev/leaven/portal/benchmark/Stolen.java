package dev.leaven.portal.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * What this virtual machine's host gave of the processors to others, from proc_stat(5): what is measured while it is more than a
 * percent or two says little.
 *
 * @param ticks of all processors, those that they had nothing to do in too
 */
record Stolen(long stolen, long ticks) {

    private static final Path SYSTEM = Path.of("/proc/stat");
    private static final int STEAL = 7;

    /** All 0 where the system does not tell. */
    static Stolen now() throws IOException {
        if (!Files.isReadable(SYSTEM)) {
            return new Stolen(0, 0);
        }
        try (var lines = Files.lines(SYSTEM)) {
            long[] times = Stream.of(lines.findFirst().orElseThrow().split(" +"))
                    .skip(1)
                    .mapToLong(Long::parseLong)
                    .limit(STEAL + 1)
                    .toArray();
            return new Stolen(times[STEAL], LongStream.of(times).sum());
        }
    }

    double percentSince(Stolen before) {
        return 100.0 * (stolen - before.stolen) / Math.max(1, ticks - before.ticks);
    }
}
