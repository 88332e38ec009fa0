package dev.leaven.portal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leaven.host.testing.PluginJar;
import dev.leaven.host.testing.SigningKey;
import dev.leaven.portal.testing.ExamplePack;
import dev.leaven.portal.testing.PluginJars;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Trusts a publisher, refuses what should not get in, installs, upgrades and removes; each in every look. */
@Journey
class OperatorLetsPluginsInE2E {

    private static final Map<String, Look> LOOKS = new LinkedHashMap<>();

    static {
        LOOKS.put("light", Look.DESKTOP);
        LOOKS.put("dark", Look.DESKTOP.inDark());
        LOOKS.put("phone", Look.PHONE);
    }

    @TempDir
    private Path folder;

    private final PortalProcess portal = PortalProcess.shared();

    @Test
    void a_publisher_a_refusal_an_installation_and_an_upgrade() throws IOException {
        var key = SigningKey.named("Example Learning");
        var pem = Files.writeString(folder.resolve("publisher.pem"), PluginJars.pem(key));
        try (var browser = Browser.at(portal.address(), Look.DESKTOP)) {
            SignInPage.as(browser, "operator@leaven.example");
            var page = new OperatorsPlugins(browser);
            page.open();
            everyLook(browser, "empty");

            page.upload(PluginJar.channel("channel-notice")
                    .with("Plugin-Requires", ">=2.0.0")
                    .with("Plugin-License", null)
                    .write(folder));
            assertThat(page.reasons()).contains("Nobody signed it", "Plugin-License", ">=2.0.0");
            everyLook(browser, "refused");
            page.escape();

            page.trust(pem);
            assertThat(page.text("certificate")).contains("Example Learning");
            everyLook(browser, "certificate");
            page.click("trust-yes");

            page.upload(channel("1.0.0").signedBy(key).write(folder));
            everyLook(browser, "review");
            page.click("approve");
            page.awaitPlugin("channel-notice", "Running");

            page.upload(PluginJar.cluster("cluster-weeks", ExamplePack.yaml())
                    .signedBy(key)
                    .write(folder));
            everyLook(browser, "review-cluster");
            page.click("approve");
            page.awaitPlugin("cluster-weeks", "Running");
            page.upload(channel("1.1.0").signedBy(key).write(folder));
            assertThat(page.text("review")).contains("1.0.0", "1.1.0");
            page.click("approve");
            page.awaitPlugin("channel-notice", "Back to 1.0.0");
            page.open();
            everyLook(browser, "installed");
            page.speak("nl");
            page.open();
            everyLook(browser, "installed-nl");
            page.act("channel-notice", "remove");
            everyLook(browser, "remove-nl");
            page.click("confirm");
            page.awaitGone("channel-notice");
        }
    }

    /** Larger than what Spring takes of a form by default. */
    private static PluginJar channel(String version) {
        var noise = new byte[2_000_000];
        new Random(1).nextBytes(noise);
        return PluginJar.channel("channel-notice")
                .version(version)
                .hosts("api.example.com, *.example.org, {server}")
                .entry("noise.bin", noise);
    }

    private static void everyLook(Browser browser, String name) {
        LOOKS.forEach((look, how) -> {
            browser.show(how);
            browser.checkAccessibility();
            Screenshots.takeWhole(browser, how, "looks/plugins-" + name + "-" + look);
        });
        browser.show(Look.DESKTOP);
    }
}
