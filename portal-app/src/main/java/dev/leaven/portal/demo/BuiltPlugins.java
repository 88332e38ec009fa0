package dev.leaven.portal.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/**
 * Our own plugins as the build left them: jars in a folder, and the list of their checksums that {@code sha256sum} wrote
 * beside them. What is not on the list is no plugin of the build's.
 */
@Component
@ConditionalOnBooleanProperty("leaven.demo.enabled")
class BuiltPlugins {

    private static final Logger LOG = LoggerFactory.getLogger(BuiltPlugins.class);
    private static final String LIST = "SHA256SUMS";
    private static final Pattern LINE = Pattern.compile("(?m)^([0-9a-f]{64}) [ *]([\\w.-]+\\.jar)$");

    private final Path folder;
    private final List<MatchResult> lines;

    /** @param folder empty for none */
    BuiltPlugins(@Value("${leaven.demo.plugins}") String folder) {
        this.folder = Path.of(folder);
        this.lines = folder.isBlank() ? List.of() : lines(this.folder.resolve(LIST));
        if (lines.isEmpty()) {
            LOG.info("The demo goes on without plugins: leaven.demo.plugins names no folder of built ones");
        }
    }

    Set<String> checksums() {
        return lines.stream().map(line -> line.group(1)).collect(Collectors.toUnmodifiableSet());
    }

    List<Path> jars() {
        return lines.stream().map(line -> folder.resolve(line.group(2))).toList();
    }

    private static List<MatchResult> lines(Path list) {
        if (!Files.isRegularFile(list)) {
            return List.of();
        }
        try {
            return LINE.matcher(Files.readString(list)).results().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
