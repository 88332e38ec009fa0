package dev.leaven.host;

/** A plugin answered something that can't be. */
final class AnswerInvalid extends RuntimeException {

    private static final long serialVersionUID = 1;

    private static final String PREFIX = "invalid answer: ";

    private final String what;

    /** @param what about it, in a few words without anything of the plugin's */
    AnswerInvalid(String what) {
        super(what, null, false, false);
        this.what = what;
    }

    /** As it stands in {@link PluginUnavailable#detail()}. */
    String told() {
        return PREFIX + what;
    }

    /** The finding for a plugin that did not start for this reason, or for another. */
    static Finding finding(String error) {
        return error.startsWith(PREFIX)
                ? new Finding(FindingCode.INVALID_ANSWER, error.substring(PREFIX.length()))
                : new Finding(FindingCode.DOES_NOT_START, error);
    }

    static void unless(boolean sensible, String what) {
        if (!sensible) {
            throw new AnswerInvalid(what);
        }
    }
}
