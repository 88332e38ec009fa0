package dev.leaven.portal.catalog.internal;

import dev.leaven.pack.PackInvalid;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Lets a start that a pack prevents end in the lines that matter instead of a stack trace. */
class PackFailureAnalyzer extends AbstractFailureAnalyzer<RuntimeException> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable root, RuntimeException cause) {
        return switch (cause) {
            case PackInvalid invalid ->
                new FailureAnalysis(invalid.getMessage(), "Correct the pack file and start again.", invalid);
            case PublishedPackMismatch changed ->
                new FailureAnalysis(
                        changed.getMessage(), "Raise pack.version in the pack file and start again.", changed);
            default -> null;
        };
    }
}
