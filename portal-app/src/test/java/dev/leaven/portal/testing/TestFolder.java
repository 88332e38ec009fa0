package dev.leaven.portal.testing;

import java.nio.file.Path;

/** Where tests of this JVM keep files: tests run in two at a time, which must not meet. */
public final class TestFolder {

    private TestFolder() {}

    public static Path of(String name) {
        return Path.of(System.getProperty("leaven.test-folder", "target/test"), name);
    }
}
