package dev.leaven.portal.validation.app;

import java.util.Set;

/** What a stakeholder decided, or what became of the decision. Stored by name. */
public enum Verdict {
    APPROVED,
    APPROVED_WITH_REMARKS,
    CHANGES_REQUESTED,
    REJECTED,
    ABSTAINED,
    /** The deputy decides. */
    DELEGATED,
    /** Taken back: nothing is decided again. */
    REVOKED,
    /** Time ran out. Never consent. */
    EXPIRED,
    /** The sponsor put a rejection or a request for changes aside. */
    OVERRIDDEN;

    /** What a person can choose about a version. */
    public static final Set<Verdict> CHOICES =
            Set.of(APPROVED, APPROVED_WITH_REMARKS, CHANGES_REQUESTED, REJECTED, ABSTAINED);

    public boolean approves() {
        return this == APPROVED || this == APPROVED_WITH_REMARKS;
    }

    /** Whether no plan comes into force against it. */
    public boolean blocks() {
        return this == CHANGES_REQUESTED || this == REJECTED;
    }

    public boolean needsReason() {
        return this == APPROVED_WITH_REMARKS || blocks();
    }
}
