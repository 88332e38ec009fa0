package dev.leaven.portal.e2e;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * The jars of a partner who follows the guide and changes nothing: made with the archetype and built outside this repository,
 * contract test included. Not signed.
 */
record ArchetypeJars(Path cluster, Path channel) {

    private static final int MINUTES = 6;

    /** @throws AssertionError where either is not green */
    static ArchetypeJars make() {
        var folder = Artifacts.folder("archetype");
        var log = folder.resolve("archetype.log");
        Artifacts.alsoKeep(log);
        var root = Path.of(System.getProperty("basedir", "."), "..")
                .toAbsolutePath()
                .normalize();
        try {
            var process = new ProcessBuilder(
                            root.resolve("scripts/check-archetype").toString(), folder.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .redirectInput(new File("/dev/null"))
                    .start();
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.descendants().forEach(ProcessHandle::destroy);
                process.destroy();
                throw new AssertionError("The archetype's plugins take too long, see " + log);
            }
            if (process.exitValue() != 0) {
                throw new AssertionError("The archetype's plugins are not green, see " + log);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return new ArchetypeJars(folder.resolve("first-cluster.jar"), folder.resolve("first-channel.jar"));
    }
}
