package dev.leaven.channel.sms;

import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import dev.leaven.plugin.Bytes;
import dev.leaven.plugin.HttpAnswer;
import dev.leaven.plugin.HttpCall;
import dev.leaven.plugin.PluginContext;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The other side, as one organisation's account sees it. */
record Gateway(PluginContext context) {

    static final String BASE = "base-url";
    static final String ACCOUNT = "account";
    static final String TOKEN = "token";

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String FORM = "application/x-www-form-urlencoded; charset=utf-8";

    /** Whether account and password, which go along with every call, can be read on the way. */
    boolean isExposed() {
        return !Way.isProtected(address(""));
    }

    HttpAnswer account() throws IOException {
        return send(HttpCall.get(address(".json")));
    }

    HttpAnswer post(Map<String, String> fields) throws IOException {
        var form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpCall.post(address("/Messages.json"), FORM, Bytes.utf8(form)));
    }

    /** What the answer says; empty where it is no JSON object. */
    static Optional<JsonObject> content(HttpAnswer answer) {
        try {
            return Optional.of(JsonParser.object().from(answer.body().text()));
        } catch (JsonParserException e) {
            return Optional.empty();
        }
    }

    private HttpAnswer send(HttpCall call) throws IOException {
        var who = account(context) + ":" + context.settings().text(TOKEN);
        var basic = Base64.getEncoder().encodeToString(who.getBytes(StandardCharsets.UTF_8));
        return context.http().send(call.with("Authorization", "Basic " + basic).within(PATIENCE));
    }

    private URI address(String rest) {
        var base = context.settings().text(BASE).replaceFirst("/+$", "");
        return URI.create(base + "/2010-04-01/Accounts/" + encoded(account(context)) + rest);
    }

    private static String account(PluginContext context) {
        return context.settings().text(ACCOUNT).strip();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
