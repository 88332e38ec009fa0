package dev.leaven.portal.e2e;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.WebDriverWait;

/** One person's browser. Every page it goes to is checked for accessibility. */
public final class Browser implements AutoCloseable {

    /** The one place that says how long a journey waits: far longer than any page needs, for a machine with other work. */
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private static final List<Browser> OPEN = new CopyOnWriteArrayList<>();
    private static final List<Sight> CLOSED = new CopyOnWriteArrayList<>();
    private static final Set<String> CHECKED = ConcurrentHashMap.newKeySet();

    private static final String IS_IDLE = """
            if (document.readyState !== 'complete') return false;
            const clients = window.Vaadin?.Flow?.clients;
            return !clients || Object.values(clients).every(client => !client.isActive || !client.isActive());
            """;

    /** The colours asked for have arrived, and nothing is on its way to them any more. */
    private static final String IS_SETTLED = """
            return matchMedia('(prefers-color-scheme: dark)').matches === arguments[0]
                && document.getAnimations().every(movement => movement.playState !== 'running');
            """;

    /** Which kinds of elements are there, in which states: the same for two campaigns, or one page in two languages. */
    private static final String SHAPE = """
            const kinds = new Set([matchMedia('(prefers-color-scheme: dark)').matches, innerWidth < 700]);
            for (const one of document.body.querySelectorAll('*')) {
                kinds.add([one.localName, one.dataset.testId, one.className, one.getAttribute('role'),
                    ...one.getAttributeNames().filter(name => !['id', 'for', 'href', 'style', 'src'].includes(name))
                ].join(' '));
            }
            return [...kinds].sort().join();
            """;

    /** The frame scrolls its content, not always the document. */
    private static final String HEIGHT = """
            const main = document.querySelector('main');
            return Math.ceil(Math.max(document.documentElement.scrollHeight, (main?.scrollHeight ?? 0) + 80));
            """;

    private final ChromeDriver driver;
    private final URI portal;
    private final boolean scripts;

    private Browser(ChromeDriver driver, URI portal, boolean scripts) {
        this.driver = driver;
        this.portal = portal;
        this.scripts = scripts;
    }

    /** Opens a browser that knows its way at {@code portal}. */
    public static Browser at(URI portal, Look look) {
        var browser = new Browser(Chromium.start(look), portal, look.scripts());
        OPEN.add(browser);
        browser.prefer(look.dark());
        return browser;
    }

    /** What the browsers show that are open, and last showed that were closed since the last forgetting. */
    static List<Sight> sights() {
        return Stream.concat(CLOSED.stream(), OPEN.stream().map(browser -> Sight.of(browser.driver)))
                .toList();
    }

    static void forgetClosed() {
        CLOSED.clear();
    }

    /** As if the system's setting changed. */
    public void prefer(boolean dark) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(
                                Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"),
                                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
    }

    /** Shows the same page in another size and other colours, as when a window is made narrow and the evening falls. */
    public void show(Look look) {
        show(look, look.height());
    }

    /** As high as all that the page holds. */
    void stretch(Look look) {
        show(look, ((Long) driver.executeScript(HEIGHT)).intValue());
    }

    private void show(Look look, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of(
                        "width",
                        look.width(),
                        "height",
                        height,
                        "deviceScaleFactor",
                        look.phone() ? 2 : 1,
                        "mobile",
                        look.phone()));
        prefer(look.dark());
        await(
                "the page to take on its new look",
                d -> Boolean.TRUE.equals(driver.executeScript(IS_SETTLED, look.dark())) ? true : null);
    }

    /** Goes to an address of the portal (or anywhere, if absolute), waits, and checks the page's accessibility. */
    public void visit(String path) {
        driver.get(portal.resolve(path).toString());
        checkAccessibility();
    }

    /**
     * Checks the page as it is now, once for each shape and theme: the tenth page of that shape would say the same. Axe
     * is a script, so a browser without them is spared.
     */
    public void checkAccessibility() {
        awaitIdle();
        if (scripts && CHECKED.add((String) driver.executeScript(SHAPE))) {
            Axe.check(driver);
        }
    }

    public String path() {
        return URI.create(driver.getCurrentUrl()).getPath();
    }

    public URI portal() {
        return portal;
    }

    public WebDriver driver() {
        return driver;
    }

    /** Waits until the page is loaded and Vaadin has nothing left to do. */
    public void awaitIdle() {
        await("the page to come to rest", d -> Boolean.TRUE.equals(driver.executeScript(IS_IDLE)) ? true : null);
    }

    /** Waits until {@code condition} gives something else than null or false. */
    public <T> T await(String what, Function<WebDriver, T> condition) {
        return new WebDriverWait(driver, PATIENCE, Duration.ofMillis(50))
                .ignoring(StaleElementReferenceException.class)
                .withMessage(() -> "waiting for " + what + " at " + driver.getCurrentUrl())
                .until(condition);
    }

    /** What the page complained about in the console since the last question. */
    public List<String> consoleErrors() {
        return consoleErrors(driver);
    }

    static List<String> consoleErrors(WebDriver driver) {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue())
                .map(entry -> entry.getMessage())
                .toList();
    }

    /** Remembers what it showed: when a test fails, it closes its browsers before anybody hears of it. */
    @Override
    public void close() {
        OPEN.remove(this);
        CLOSED.add(Sight.of(driver));
        driver.quit();
    }
}
