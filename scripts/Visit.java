import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Visits a freshly started demo portal as a browser would, so that the JVM learns from it (see train.sh): signs in as
 * the demo lead and lets the server draw some views. Arguments: address, e-mail, password. It is only practice: a page
 * that is not there is a line in the log, no failure.
 */
public class Visit {

    private static final List<String> PAGES = List.of("/styles.css", "/actuator/health", "/q/none");
    private static final List<String> VIEWS =
            List.of("", "campaigns", "campaigns/new", "sheets", "results", "recipe", "organisation");
    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)");
    private static final Pattern UI_ID = Pattern.compile("\"v-uiId\":(\\d+)");
    private static final Pattern UI_TOKEN = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)");

    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final String portal;

    private Visit(String portal) {
        this.portal = portal;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        var visit = new Visit(args[0]);
        for (var page : PAGES) {
            visit.send(visit.to(page));
        }
        visit.view("login");
        visit.signIn(args[1], args[2]);
        for (var view : VIEWS) {
            visit.view(view);
        }
    }

    private void signIn(String user, String password) throws IOException, InterruptedException {
        var form = "username=%s&password=%s&_csrf=%s"
                .formatted(encode(user), encode(password), encode(find(FORM_TOKEN, send(to("/login")))));
        send(to("/login").header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(form)));
    }

    /** What the browser does for a view: the page, the first state of the UI, then where to go in it. */
    private void view(String route) throws IOException, InterruptedException {
        send(to("/" + route));
        var start = send(to("/?v-r=init&query=&location=" + encode(route)));
        var message = """
                {"csrfToken":"%s","syncId":0,"clientId":0,"rpc":[{"type":"event","node":1,"event":"ui-navigate","data":\
                {"route":"%s","query":"","appShellTitle":"","historyState":{},"trigger":""}}]}"""
                .formatted(find(UI_TOKEN, start), route);
        send(to("/?v-r=uidl&v-uiId=" + find(UI_ID, start))
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(BodyPublishers.ofString(message)));
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(portal + path));
    }

    private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var response = browser.send(request.build(), BodyHandlers.ofString());
        IO.println("visited %s: %d, %d characters"
                .formatted(response.uri(), response.statusCode(), response.body().length()));
        return response.body();
    }

    private static String find(Pattern pattern, String text) {
        var match = pattern.matcher(text);
        return match.find() ? match.group(1) : "";
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
