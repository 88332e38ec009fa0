package dev.leaven.portal.e2e;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Collectors;

/** The personal links of a campaign, on the screen and as a file. */
public final class LinksDialog extends PortalPage {

    public LinksDialog(Browser browser) {
        super(browser);
    }

    /** The link in the first row that shows one. */
    public String first() {
        return path(byTestId("personal-link").getDomProperty("href"));
    }

    /** What the file for a mail merge holds, one line a learner, without the header. */
    public List<String> file() {
        var href = URI.create(byTestId("links-download").getDomProperty("href"));
        var cookies = browser.driver().manage().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        try (var http = HttpClient.newHttpClient()) {
            var file = http.send(
                    HttpRequest.newBuilder(href).header("Cookie", cookies).build(),
                    HttpResponse.BodyHandlers.ofString());
            return file.body().lines().skip(1).toList();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The path of the link at the end of a line of the file. */
    public static String linkIn(String line) {
        return path(line.substring(line.lastIndexOf(',') + 1));
    }

    public void done() {
        click("links-close");
        browser.await("the dialog to close", driver -> !has("links-close"));
    }

    private static String path(String link) {
        return URI.create(link).getPath();
    }
}
