package dev.leaven.host.loading;

import dev.leaven.host.review.Checksum;
import dev.leaven.host.review.JarReview;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

/** The host's own copies of jars, named by their SHA-256: what is reviewed is what is loaded, whatever happens elsewhere. */
public final class JarCopies {

    private final Path folder;

    public JarCopies(Path folder) {
        this.folder = folder.toAbsolutePath();
        try {
            Files.createDirectories(this.folder);
            if (Files.getFileStore(this.folder).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(this.folder, PosixFilePermissions.fromString("rwx------"));
            }
            try (var left = Files.newDirectoryStream(this.folder, "*.{jar,part}")) {
                for (var file : left) {
                    Files.delete(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IOException where it can't be read, or the folder is full */
    public Path of(Path jar) throws IOException {
        var part = Files.createTempFile(folder, "jar", ".part");
        try {
            // With one byte too many the review refuses it; the rest is not needed for that.
            var sha256 = Checksum.copying(jar, part, JarReview.MAX_JAR + 1);
            return Files.move(part, folder.resolve(sha256 + ".jar"), StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    public void forget(String sha256) {
        try {
            Files.deleteIfExists(folder.resolve(sha256 + ".jar"));
        } catch (IOException _) {
            // It goes with the next start.
        }
    }
}
