package dev.leaven.host;

import dev.leaven.host.review.Finding;
import java.util.function.IntSupplier;

/** A plugin did not start. Holds nothing of it but how many of its threads run on. */
final class StartFailed extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Finding finding;
    private final transient IntSupplier leftThreads;

    StartFailed(Finding finding, IntSupplier leftThreads) {
        super(finding.toString(), null, false, false);
        this.finding = finding;
        this.leftThreads = leftThreads;
    }

    Finding finding() {
        return finding;
    }

    /** Now: they may end by themselves. */
    int leftThreads() {
        return leftThreads.getAsInt();
    }
}
