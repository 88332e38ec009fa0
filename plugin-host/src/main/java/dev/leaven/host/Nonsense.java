package dev.leaven.host;

/** A plugin answered something that can't be. */
final class Nonsense extends RuntimeException {

    private static final long serialVersionUID = 1;

    private static final String PREFIX = "nonsense: ";

    private final String what;

    /** @param what about it, in a few words without anything of the plugin's */
    Nonsense(String what) {
        super(what, null, false, false);
        this.what = what;
    }

    /** As it stands in {@link PluginUnavailable#detail()}. */
    String told() {
        return PREFIX + what;
    }

    /** The finding for a plugin that did not start for this reason, or for another. */
    static Finding isTold(String error) {
        return error.startsWith(PREFIX)
                ? new Finding(FindingCode.NONSENSE, error.substring(PREFIX.length()))
                : new Finding(FindingCode.DOES_NOT_START, error);
    }

    static void unless(boolean sensible, String what) {
        if (!sensible) {
            throw new Nonsense(what);
        }
    }
}
