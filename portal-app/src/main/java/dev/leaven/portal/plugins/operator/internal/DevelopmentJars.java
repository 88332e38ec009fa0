package dev.leaven.portal.plugins.operator.internal;

import dev.leaven.host.PluginRefused;
import dev.leaven.host.review.Finding;
import dev.leaven.host.review.JarReview;
import dev.leaven.host.review.PluginReview;
import dev.leaven.host.review.TrustedPublishers;
import dev.leaven.portal.plugins.RefusalReason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Jars that somebody is writing: taken again after each build, signed or not. For a developer's own machine. */
@Component
public class DevelopmentJars {

    // ./run shows the lines of this logger on the terminal.
    private static final Logger LOG = LoggerFactory.getLogger("leaven.development");
    private static final String INDENT = " ".repeat(4);

    private final List<WatchedJar> jars;
    private final RunningDevelopmentPlugins development;
    private final NodePlugins node;
    private final CatalogPackReviewer packs;
    private final WorkFolder folder;
    private final MessageSource texts;

    DevelopmentJars(
            @Value("${leaven.plugins.development:}") List<String> paths,
            RunningDevelopmentPlugins development,
            NodePlugins node,
            CatalogPackReviewer packs,
            WorkFolder folder,
            MessageSource texts) {
        this.jars = paths.stream()
                .map(path -> new WatchedJar(Path.of(path).toAbsolutePath().normalize()))
                .toList();
        this.development = development;
        this.node = node;
        this.packs = packs;
        this.folder = folder;
        this.texts = texts;
    }

    /**
     * A jar that is watched.
     *
     * @param pluginId of what runs; empty as long as none of its builds started
     * @param version of what runs, or empty
     * @param refused why the last build is not the one that runs; empty where it is
     */
    public record Watched(String path, boolean there, String pluginId, String version, List<Finding> refused) {}

    boolean isEmpty() {
        return jars.isEmpty();
    }

    public List<Watched> all() {
        return jars.stream()
                .map(jar -> {
                    String id = jar.pluginId == null ? "" : jar.pluginId;
                    String version =
                            development.find(id).map(PluginReview::version).orElse("");
                    return new Watched(jar.path.toString(), jar.isThere(), id, version, jar.refused);
                })
                .toList();
    }

    /** Takes each jar that was built since the last time. */
    void look() {
        jars.forEach(jar -> jar.fresh().ifPresent(bytes -> take(jar, bytes)));
    }

    private void take(WatchedJar jar, byte[] bytes) {
        var review = review(bytes);
        var refused = review.findings();
        if (review.isAccepted()) {
            development.allow(review.sha256());
            try {
                node.replacing(bytes, _ -> started(jar, review));
            } catch (PluginRefused e) {
                refused = e.findings();
                development.forbid(review.sha256());
            }
        }
        jar.refused = refused;
        tell(jar, review);
    }

    private boolean started(WatchedJar jar, PluginReview review) {
        var before = jar.pluginId;
        if (before != null && !before.equals(review.id())) {
            development.stopped(before); // the node stops what nobody wants
        }
        if (jar.sha256 != null && !jar.sha256.equals(review.sha256())) {
            development.forbid(jar.sha256);
        }
        jar.pluginId = review.id();
        jar.sha256 = review.sha256();
        development.started(review);
        return true;
    }

    /** A signature is not asked for, but all the rest is. */
    private PluginReview review(byte[] bytes) {
        try (var lent = folder.lend(bytes)) {
            var sha256 = JarReview.of(lent.path(), TrustedPublishers.NONE, (_, _) -> List.of())
                    .sha256();
            return JarReview.of(lent.path(), new TrustedPublishers(Set.of(), Set.of(sha256)), packs);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void tell(WatchedJar jar, PluginReview review) {
        var name = jar.path.getFileName();
        if (jar.refused.isEmpty()) {
            LOG.info("{}: {} {} runs", name, review.id(), review.version());
        } else {
            String still = jar.pluginId == null ? "" : "; the build before it runs on";
            LOG.warn("{}: refused{}{}", name, still, reasons(jar.refused));
        }
    }

    private String reasons(List<Finding> refused) {
        return RefusalReason.of(refused).stream()
                .map(reason -> texts.getMessage(reason.messageKey(), null, Locale.ENGLISH) + "  " + reason.detail())
                .map(words -> System.lineSeparator() + INDENT + words)
                .collect(Collectors.joining());
    }
}
