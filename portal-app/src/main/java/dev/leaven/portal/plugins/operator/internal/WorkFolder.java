package dev.leaven.portal.plugins.operator.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * A folder for this process alone, below one that several nodes may share. It lies beside a locked file of the same name;
 * what a node left behind that was killed goes when the next one starts.
 */
@Component
public class WorkFolder implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WorkFolder.class);
    private static final String LOCK = ".lock";

    private final Path lockFile;
    private final FileChannel lock;
    private final Path folder;

    WorkFolder(@Value("${leaven.data-dir}") Path data) {
        try {
            var parent = Files.createDirectories(data.resolve("plugins"));
            sweep(parent);
            lockFile = Files.createTempFile(parent, "node", LOCK);
            lock = FileChannel.open(lockFile, StandardOpenOption.WRITE);
            lock.lock();
            folder = Files.createDirectories(ofLock(lockFile));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the host keeps its copies. */
    Path running() {
        return folder.resolve("running");
    }

    /**
     * Lends a file with this content.
     *
     * @throws UncheckedIOException where the disk is full
     */
    public Lent lend(byte[] jar) {
        try {
            return new Lent(Files.write(Files.createTempFile(folder, "lent", ".jar"), jar));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file that is gone when it is given back. */
    public record Lent(Path path) implements AutoCloseable {
        @Override
        public void close() {
            delete(path);
        }
    }

    @Override
    public void close() throws IOException {
        delete(folder);
        lock.close();
        delete(lockFile);
    }

    private static void sweep(Path parent) throws IOException {
        try (var locks = Files.newDirectoryStream(parent, "*" + LOCK)) {
            for (var file : locks) {
                if (isFree(file)) {
                    delete(ofLock(file));
                    delete(file);
                }
            }
        }
    }

    private static boolean isFree(Path file) {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE);
                var held = channel.tryLock()) {
            return held != null;
        } catch (IOException | OverlappingFileLockException _) {
            return false;
        }
    }

    private static Path ofLock(Path file) {
        String name = file.getFileName().toString();
        return file.resolveSibling(name.substring(0, name.length() - LOCK.length()));
    }

    private static void delete(Path what) {
        if (!Files.exists(what)) {
            return;
        }
        try (var all = Files.walk(what)) {
            for (var one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(one);
            }
        } catch (DirectoryNotEmptyException _) {
            LOG.debug("{} is still written to", what);
        } catch (IOException e) {
            LOG.warn("Could not delete {}: {}", what, e.toString());
        }
    }
}
