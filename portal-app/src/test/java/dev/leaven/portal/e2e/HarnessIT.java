package dev.leaven.portal.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;

/** The harness itself, on a page that serves nothing else. */
@Journey
class HarnessIT {

    private static final String GOOD = """
            <!doctype html><html lang="en"><head><title>Good</title>
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <style>@media (prefers-color-scheme: dark) { body { background: #111; color: #eee } }</style></head>
            <body><main><h1>Good</h1><p data-test-id="asked">%s</p>
            <label>Name <input data-test-id="name"></label>
            <label>Size <select data-test-id="size"><option>Small</option><option>Large</option></select></label>
            <button data-test-id="go" type="button">Go</button></main></body></html>
            """;
    private static final String BAD = "<html><title>Bad</title><img src='x.png'><p style='color:#ccc'>faint</p></html>";

    private static HttpServer server;
    private static URI address;

    @BeforeAll
    static void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            var page = exchange.getRequestURI().getPath().equals("/bad")
                    ? BAD
                    : GOOD.formatted(exchange.getRequestHeaders().getFirst("Accept-Language"));
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            exchange.getResponseHeaders()
                    .set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
            var bytes = page.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
        address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    @AfterAll
    static void stop() {
        server.stop(0);
    }

    @Test
    void a_good_page_is_visited_filled_and_photographed() throws IOException {
        try (var browser = Browser.at(address, Look.DESKTOP.in("nl").inDark())) {
            browser.visit("/");
            var page = new Page(browser);
            assertThat(page.text("asked")).startsWith("nl");
            page.fill("name", "first");
            page.fill("name", "Zoë");
            page.select("size", "Large");
            page.click("go");
            assertThat(page.byTestId("name").getDomProperty("value")).isEqualTo("Zoë");
            assertThat(page.byTestId("size").getDomProperty("value")).isEqualTo("Large");
            assertThat(browser.driver().findElement(By.tagName("body")).getCssValue("background-color"))
                    .contains("17, 17, 17");
            assertThat(Files.size(Screenshots.take(browser, "harness"))).isPositive();
        }
    }

    @Test
    void a_phone_is_as_narrow_as_a_phone() {
        try (var browser = Browser.at(address, Look.PHONE)) {
            browser.visit("/");
            assertThat(((JavascriptExecutor) browser.driver()).executeScript("return innerWidth"))
                    .isEqualTo(390L);
        }
    }

    @Test
    void a_page_that_shuts_people_out_fails_with_the_reasons() {
        try (var browser = Browser.at(address, Look.DESKTOP)) {
            assertThatThrownBy(() -> browser.visit("/bad"))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("image-alt")
                    .hasMessageContaining("html-has-lang")
                    .hasMessageContaining("color-contrast");
        }
    }

    @Test
    void a_failure_keeps_what_the_browser_shows(@TempDir Path folder) throws IOException {
        try (var browser = Browser.at(address, Look.DESKTOP)) {
            browser.visit("/");
            Sight.of(browser.driver()).keep(folder, "page");
        }
        assertThat(folder.resolve("page.png")).isNotEmptyFile();
        assertThat(folder.resolve("page.html")).content().contains("<h1>Good</h1>");
    }
}
