package dev.leaven.portal.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The project's own source files as text, for what class files no longer know. */
final class Sources {

    private static final Path PORTAL =
            Path.of(System.getProperty("basedir", ".")).toAbsolutePath().normalize();

    private Sources() {}

    /** A file with its path from the portal's folder. */
    record Source(Path path, String text) {

        long lines() {
            return text.lines().count();
        }

        boolean isIn(String folder) {
            return ("/" + path).contains("/" + folder + "/");
        }

        boolean isNamed(String ending) {
            return path.toString().endsWith(ending);
        }

        boolean contains(String pattern) {
            return Pattern.compile(pattern).matcher(text).find();
        }

        /** Failing assertions print it: the name is enough. */
        @Override
        public String toString() {
            return path.toString();
        }
    }

    static List<Source> mainJava() {
        return under("src/main/java", ".java");
    }

    static List<Source> testJava() {
        return under("src/test/java", ".java");
    }

    static List<Source> templates() {
        return under("src/main/resources/templates", ".html");
    }

    /** Our own style sheets and elements, without what Vaadin generates beside them. */
    static List<Source> frontend() {
        return Stream.of("../frontend/public", "../frontend/src")
                .flatMap(folder -> Stream.of(".css", ".ts", ".js").flatMap(ending -> under(folder, ending).stream()))
                .filter(source -> !source.isIn("generated"))
                .toList();
    }

    /** What {@code look} finds, each with the file it stands in. */
    static List<String> findings(Stream<Source> sources, Function<Source, List<String>> look) {
        return sources.flatMap(source -> look.apply(source).stream().map(found -> source + ": " + found))
                .toList();
    }

    static Path portal() {
        return PORTAL;
    }

    private static List<Source> under(String folder, String ending) {
        var root = PORTAL.resolve(folder);
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (var files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .map(Sources::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Source read(Path file) {
        try {
            return new Source(PORTAL.relativize(file.normalize()), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
