package dev.leaven.portal.e2e;

import dev.leaven.host.testing.PluginJar;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Where the builds of a plugin under development come out, one in place of the other. */
record WatchedBuild(Path jar) {

    static WatchedBuild notYetBuilt(String name) {
        try {
            var jar = Artifacts.folder("builds").resolve(name);
            Files.deleteIfExists(jar);
            return new WatchedBuild(jar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return jar.getFileName().toString();
    }

    void put(PluginJar plugin) {
        try {
            Files.move(plugin.write(jar.getParent()), jar, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
