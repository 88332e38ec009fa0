package dev.leaven.plugin;

/** The version of this API, by <a href="https://semver.org">semantic versioning</a>. */
public final class ApiVersion {

    /** What a plugin's {@code Plugin-Requires} is held against. */
    public static final String CURRENT = version();

    private ApiVersion() {}

    // A method, so that the compiler does not copy the number into plugins.
    private static String version() {
        return "1.0.1";
    }
}
