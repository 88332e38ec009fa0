package dev.leaven.host.review;

import dev.leaven.host.text.LogText;
import dev.leaven.plugin.ApiVersion;
import java.util.Arrays;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import org.jspecify.annotations.Nullable;
import org.pf4j.DefaultVersionManager;

/** What a manifest says of its plugin. Missing attributes are empty. */
record JarManifest(
        String id,
        String version,
        @Nullable PluginKind kind,
        String provider,
        String description,
        String licence,
        String requires,
        List<String> hosts) {

    static final JarManifest NONE = new JarManifest("", "", null, "", "", "", "", List.of());

    private static final String KIND = "Leaven-Kind";
    private static final List<String> REQUIRED = List.of(
            "Plugin-Id",
            "Plugin-Version",
            "Plugin-Provider",
            "Plugin-Requires",
            "Plugin-Description",
            "Plugin-License",
            KIND);

    // Each of these loads classes that nobody looked at, or PF4J classes that a plugin may not have.
    private static final List<String> FORBIDDEN =
            List.of("Class-Path", "Plugin-Class", "Plugin-Dependencies", "Launcher-Agent-Class");

    private static final int LONGEST = 500;

    static JarManifest read(Manifest manifest, Findings findings) {
        var main = manifest.getMainAttributes();
        REQUIRED.stream()
                .filter(name -> value(main, name).isEmpty())
                .forEach(name -> findings.add(FindingCode.MISSING_ATTRIBUTE, name));
        FORBIDDEN.stream()
                .filter(name -> !value(main, name).isEmpty())
                .forEach(name -> findings.add(FindingCode.FORBIDDEN_ATTRIBUTE, name));
        var result = new JarManifest(
                value(main, "Plugin-Id"),
                value(main, "Plugin-Version"),
                PluginKind.of(value(main, KIND)).orElse(null),
                value(main, "Plugin-Provider"),
                value(main, "Plugin-Description"),
                value(main, "Plugin-License"),
                value(main, "Plugin-Requires"),
                hosts(value(main, "Leaven-Hosts")));
        result.check(value(main, KIND), findings);
        return result;
    }

    private void check(String kindAsWritten, Findings findings) {
        if (!id.isEmpty() && !id.matches("[a-z][a-z0-9-]{2,49}")) {
            findings.add(FindingCode.BAD_ID, id);
        }
        if (!version.isEmpty() && !isVersion(version)) {
            findings.add(FindingCode.BAD_VERSION, version);
        }
        if (kind == null && !kindAsWritten.isEmpty()) {
            findings.add(FindingCode.BAD_KIND, kindAsWritten);
        }
        if (!requires.isEmpty() && !isInRange(requires)) {
            findings.add(FindingCode.API_RANGE, requires);
        }
        hosts.stream()
                .filter(host -> kind == PluginKind.CLUSTER || !HostPattern.isValid(host))
                .forEach(host -> findings.add(FindingCode.BAD_HOST, host));
    }

    private static List<String> hosts(String list) {
        return Arrays.stream(list.split(",", -1))
                .map(String::strip)
                .filter(host -> !host.isEmpty())
                .toList();
    }

    private static boolean isVersion(String text) {
        try {
            new DefaultVersionManager().compareVersions(text, text);
            return true;
        } catch (RuntimeException _) {
            return false;
        }
    }

    // "*" and the like would promise compatibility with every API there will ever be; semver ranges only.
    private static boolean isInRange(String range) {
        try {
            return new DefaultVersionManager().checkVersionConstraint(ApiVersion.CURRENT, range);
        } catch (RuntimeException _) {
            return false;
        }
    }

    private static String value(Attributes main, String name) {
        var value = main.getValue(name);
        return value == null ? "" : LogText.oneLine(value, LONGEST);
    }
}
