package dev.leaven.portal.e2e;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Starts a headless Chromium that talks to this machine only. */
final class Chromium {

    /** It regrets at every start that it knows no typed protocol for this version; we use the untyped one. */
    private static final List<Logger> TALKATIVE = List.of(
            Logger.getLogger("org.openqa.selenium.devtools.CdpVersionFinder"),
            Logger.getLogger("org.openqa.selenium.chromium.ChromiumDriver"));

    /** Chromium's number for a content setting that is off. */
    private static final int BLOCKED = 2;

    private Chromium() {}

    static ChromeDriver start(Look look) {
        TALKATIVE.forEach(logger -> logger.setLevel(Level.SEVERE));
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(program("chromedriver").toFile())
                .build();
        return new ChromeDriver(service, options(look));
    }

    private static ChromeOptions options(Look look) {
        var options = new ChromeOptions();
        options.setBinary(
                program("chromium", "chromium-browser", "google-chrome").toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-dev-shm-usage",
                "--disable-gpu",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-default-apps",
                "--disable-domain-reliability",
                "--disable-extensions",
                "--disable-sync",
                "--no-first-run",
                "--no-default-browser-check",
                "--metrics-recording-only",
                "--disable-features=OptimizationHints,MediaRouter,Translate,AutofillServerCommunication",
                // Movement would make screenshots and contrast checks a matter of luck.
                "--force-prefers-reduced-motion",
                "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
                "--lang=" + look.language(),
                "--window-size=%d,%d".formatted(look.width(), look.height()));
        options.setExperimentalOption("prefs", preferences(look));
        if (look.phone()) {
            options.setExperimentalOption(
                    "mobileEmulation",
                    Map.of(
                            "deviceMetrics",
                            Map.of("width", look.width(), "height", look.height(), "pixelRatio", 2.0, "touch", true)));
        }
        var logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.WARNING);
        options.setCapability("goog:loggingPrefs", logs);
        return options;
    }

    private static Map<String, Object> preferences(Look look) {
        var preferences = new HashMap<String, Object>(Map.of(
                "intl.accept_languages", look.language(),
                "credentials_enable_service", false,
                "profile.password_manager_leak_detection", false));
        if (!look.scripts()) {
            preferences.put("profile.managed_default_content_settings.javascript", BLOCKED);
        }
        return preferences;
    }

    private static Path program(String... names) {
        return Arrays.stream(names)
                .flatMap(name -> folders().stream().map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "No %s found. On Debian: apt-get install chromium chromium-driver".formatted(names[0])));
    }

    private static List<String> folders() {
        return List.of(
                Optional.ofNullable(System.getenv("PATH")).orElse("/usr/bin").split(File.pathSeparator));
    }
}
