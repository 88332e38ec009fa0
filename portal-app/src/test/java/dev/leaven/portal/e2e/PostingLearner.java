package dev.leaven.portal.e2e;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A learner without a browser: the forms alone, the way a page without scripts sends them. */
final class PostingLearner {

    private static final Pattern FIELD = Pattern.compile("name=\"(q\\.[^\"]+)\"");
    private static final String FINISH = "/finish";

    private final HttpClient http =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
    private final URI portal;

    PostingLearner(URI portal) {
        this.portal = portal;
    }

    /** Whether this link still leads to questions. */
    boolean mayAnswer(String link) {
        return send(HttpRequest.newBuilder(portal.resolve(link)).build()).body().contains("data-test-id=\"start\"");
    }

    /** What one screen of the questionnaire asks. */
    String screen(String link, int number) {
        return send(HttpRequest.newBuilder(portal.resolve(link + "/" + number)).build())
                .body();
    }

    /** Gives the same answer everywhere, and sends it; returns the page at the end. */
    String answer(String link, int level) {
        var page = send(HttpRequest.newBuilder(portal.resolve(link + "/1")).build());
        while (!page.uri().getPath().endsWith(FINISH)) {
            var answers = FIELD.matcher(page.body())
                    .results()
                    .map(field -> field.group(1))
                    .distinct()
                    .map(name -> URLEncoder.encode(name, StandardCharsets.UTF_8) + "=" + level)
                    .collect(Collectors.joining("&"));
            page = post(page.uri(), answers + "&go=next");
        }
        return post(portal.resolve(link + "/submit"), "go=submit").body();
    }

    private HttpResponse<String> post(URI address, String form) {
        return send(HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build());
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            var response = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new AssertionError(request.uri() + " gave " + response.statusCode());
            }
            return response;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
