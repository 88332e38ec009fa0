package dev.leaven.host;

import dev.leaven.host.loading.PluginContent;
import dev.leaven.host.review.Finding;
import dev.leaven.host.review.FindingCode;
import dev.leaven.host.review.Findings;
import dev.leaven.host.review.JarContent;
import dev.leaven.host.review.PluginReview;
import dev.leaven.host.text.Redaction;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Starts plugins, one at a time, and remembers which start still runs. */
final class PluginStarts {

    private final HostSetup setup;
    private final Map<String, StartFailed> failed = new HashMap<>(); // by the SHA-256 of the jar

    PluginStarts(HostSetup setup) {
        this.setup = setup;
    }

    /** @throws StartFailed and nothing else that is the plugin's doing; nothing of it is left loaded then */
    StartedPlugin start(Path jar, PluginReview review) {
        // Each trial of a jar that does not return would leave one more thread that calculates.
        var before = failed.remove(review.sha256());
        if (before != null && before.leftThreads() > 0) {
            failed.put(review.sha256(), before);
            throw before;
        }
        try {
            return started(jar, review);
        } catch (StartFailed e) {
            failed.put(review.sha256(), e);
            throw e;
        } catch (RuntimeException e) {
            throw new StartFailed(
                    new Finding(FindingCode.DOES_NOT_START, Redaction.none().error(e)));
        }
    }

    private StartedPlugin started(Path jar, PluginReview review) {
        var started = new StartedPlugin(jar, review, setup);
        var problems = problems(started);
        if (!problems.isEmpty()) {
            started.stop(Duration.ZERO);
            throw new StartFailed(problems, () -> 0);
        }
        return started;
    }

    /** Of a pack that code supplied: the review could not know it. */
    private List<Finding> problems(StartedPlugin started) {
        var findings = new Findings();
        if (started.review().pack().isEmpty() && started.content() instanceof PluginContent.OfCluster(var text)) {
            JarContent.problems(started.review().id(), text, setup.packs(), findings);
        }
        return findings.all();
    }
}
