package dev.leaven.portal.plugins.operator.internal;

import dev.leaven.host.review.Finding;
import dev.leaven.host.review.JarReview;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** A jar that a build writes again and again. For one thread; what is told of it may be read by others. */
final class WatchedJar {

    // A build that writes for longer than this without a change in size or time is none.
    private static final int PATIENCE = 6;

    final Path path;
    volatile @Nullable String pluginId;
    volatile @Nullable String sha256;
    volatile List<Finding> refused = List.of();
    private @Nullable Look seen;
    private @Nullable Look taken;
    private int still;

    private record Look(long size, FileTime time) {}

    WatchedJar(Path path) {
        this.path = path;
    }

    boolean isThere() {
        return Files.isRegularFile(path);
    }

    /** Its bytes, once for each build: when it has stood still between two looks, and opens. */
    Optional<byte[]> fresh() {
        try {
            var now = new Look(Files.size(path), Files.getLastModifiedTime(path));
            still = now.equals(seen) ? still + 1 : 0;
            seen = now;
            if (still == 0 || now.equals(taken) || !isWhole() && still < PATIENCE) {
                return Optional.empty();
            }
            var bytes = bytes();
            taken = now;
            return Optional.of(bytes);
        } catch (IOException _) {
            return Optional.empty(); // between two builds
        }
    }

    private boolean isWhole() {
        try (var zip = new ZipFile(path.toFile())) {
            return zip.size() > 0;
        } catch (IOException _) {
            return false;
        }
    }

    // One byte more than allowed is enough to be refused for its size.
    private byte[] bytes() throws IOException {
        try (var in = Files.newInputStream(path)) {
            return in.readNBytes(JarReview.MAX_JAR + 1);
        }
    }
}
