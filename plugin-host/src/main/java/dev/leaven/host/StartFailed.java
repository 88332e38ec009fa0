package dev.leaven.host;

import dev.leaven.host.review.Finding;
import java.util.List;
import java.util.function.IntSupplier;

/** A plugin did not start. Holds nothing of it but how many of its threads run on. */
final class StartFailed extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Finding> findings;
    private final transient IntSupplier leftThreads;

    /** @param findings at least one */
    StartFailed(List<Finding> findings, IntSupplier leftThreads) {
        super(findings.toString(), null, false, false);
        this.findings = List.copyOf(findings);
        this.leftThreads = leftThreads;
    }

    StartFailed(Finding finding) {
        this(List.of(finding), () -> 0);
    }

    List<Finding> findings() {
        return findings;
    }

    /** Now: they may end by themselves. */
    int leftThreads() {
        return leftThreads.getAsInt();
    }
}
