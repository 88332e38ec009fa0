package dev.leaven.host;

import dev.leaven.host.review.Finding;
import dev.leaven.host.review.PluginReview;
import java.util.List;

/** A jar was not started, and why. Nothing of it is left running. */
public final class PluginRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient PluginReview review;

    /** @param review with at least one finding */
    PluginRefused(PluginReview review) {
        super(review.id() + " " + review.findings(), null, false, true);
        this.review = review;
    }

    /** What is known of the jar, with every finding. */
    public PluginReview review() {
        return review;
    }

    public List<Finding> findings() {
        return review.findings();
    }
}
