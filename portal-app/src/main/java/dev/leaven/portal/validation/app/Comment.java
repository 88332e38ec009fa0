package dev.leaven.portal.validation.app;

/**
 * What a stakeholder says about an action of a draft.
 *
 * @param action the id of a {@link FrozenAction}; empty for the draft as a whole
 * @param text up to 2,000 characters; may be empty for support only
 */
public record Comment(String action, Stance stance, String text) {

    public static final int LONGEST = 2_000;

    /** The draft as a whole. */
    public static final String WHOLE = "";
}
