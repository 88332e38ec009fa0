package dev.leaven.portal.validation.app;

/** The bytes of a version are not those that were frozen, so nobody can say what was signed. */
public final class AlteredVersion extends RuntimeException {

    private final transient VersionRow version;

    public AlteredVersion(VersionRow version) {
        super("Version " + version.id() + " is not as it was frozen");
        this.version = version;
    }

    public VersionRow version() {
        return version;
    }
}
