package dev.leaven.host.network;

import dev.leaven.host.calls.CallLifetime;
import dev.leaven.plugin.Bytes;
import dev.leaven.plugin.HttpAnswer;
import dev.leaven.plugin.HttpCall;
import dev.leaven.plugin.NetworkRefused;
import dev.leaven.plugin.PluginHttp;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * HTTP to allowed hosts, within sizes and times. Each call of a plugin has a client of its own: no connection, cookie or
 * sign-in goes from one organisation to another.
 */
public final class LimitedHttp implements PluginHttp {

    // They say which machine is meant and where a message ends, which is not a plugin's to say.
    private static final Set<String> OURS = Set.of(
            "host",
            "content-length",
            "transfer-encoding",
            "connection",
            "upgrade",
            "te",
            "trailer",
            "expect",
            "keep-alive");

    private final CallLifetime lifetime;
    private final NetworkAccess access;
    private @Nullable CloseableHttpClient client;

    public LimitedHttp(CallLifetime lifetime, NetworkAccess access) {
        this.lifetime = lifetime;
        this.access = access;
    }

    @Override
    public HttpAnswer send(HttpCall call) throws IOException {
        lifetime.check();
        var request = request(call);
        var sending = lifetime.submit(() -> exchange(call, request));
        try {
            return sending.get(call.timeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException _) {
            request.cancel();
            sending.cancel(true);
            throw new SocketTimeoutException("no answer within " + call.timeout());
        } catch (InterruptedException _) {
            request.cancel();
            sending.cancel(true);
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the call is being ended");
        } catch (ExecutionException e) {
            throw NetworkErrors.of(e);
        }
    }

    private static HttpUriRequestBase request(HttpCall call) throws NetworkRefused {
        if (call.body().size() > MAX_BODY) {
            throw new NetworkRefused("a body has up to " + MAX_BODY + " bytes");
        }
        if (call.address().getHost() == null || call.address().getRawUserInfo() != null) {
            throw new NetworkRefused("an address has a host, and no user");
        }
        var request = new HttpUriRequestBase(call.method(), call.address());
        for (var header : call.headers().entrySet()) {
            var name = header.getKey().toLowerCase(Locale.ROOT);
            if (OURS.contains(name) || name.startsWith("proxy-")) {
                throw new NetworkRefused("the portal sets this header by itself: " + name);
            }
            if (!name.equals("content-type")) {
                request.setHeader(header.getKey(), header.getValue());
            }
        }
        if (call.body().size() > 0) {
            request.setEntity(new ByteArrayEntity(call.body().toByteArray(), contentType(call)));
        }
        return request;
    }

    private static @Nullable ContentType contentType(HttpCall call) {
        return call.headers().entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase(HttpHeaders.CONTENT_TYPE))
                .map(header -> ContentType.parseLenient(header.getValue()))
                .findFirst()
                .orElse(null);
    }

    private HttpAnswer exchange(HttpCall call, HttpUriRequestBase request) throws IOException {
        // Before anything is sent, and with the words of a refusal: the client would make another error of it.
        access.addresses(call.address().getHost());
        request.setConfig(RequestConfig.custom()
                .setResponseTimeout(Timeout.of(call.timeout()))
                .build());
        try {
            return client().execute(request, response -> answer(response, request));
        } catch (IllegalStateException e) {
            lifetime.checkTime(); // what a client says that was closed meanwhile
            throw e;
        }
    }

    private static HttpAnswer answer(ClassicHttpResponse response, HttpUriRequestBase request) throws IOException {
        var headers = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
        for (var header : response.getHeaders()) {
            headers.computeIfAbsent(header.getName(), _ -> new ArrayList<>()).add(header.getValue());
        }
        var entity = response.getEntity();
        if (entity == null) {
            return new HttpAnswer(response.getCode(), headers, Bytes.NONE);
        }
        var body = entity.getContent().readNBytes(MAX_ANSWER + 1);
        if (body.length > MAX_ANSWER) {
            // Otherwise the client would read what is left, which may have no end.
            request.cancel();
            throw new NetworkRefused("an answer has up to " + MAX_ANSWER + " bytes");
        }
        return new HttpAnswer(response.getCode(), headers, Bytes.of(body));
    }

    private synchronized CloseableHttpClient client() throws IOException {
        if (client == null) {
            var made = PinnedClient.to(access);
            lifetime.hold(() -> made.close(CloseMode.IMMEDIATE));
            client = made;
        }
        return client;
    }
}
