package dev.leaven.portal.testing;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import jakarta.servlet.http.Cookie;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/**
 * Somebody's phone or computer that follows device links: keeps its cookies by their paths as browsers do, and has a network of its
 * own, so that limits count it alone.
 */
public final class LinkDevice {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final MockMvc mvc;
    private final Map<String, Cookie> cookies = new LinkedHashMap<>();
    private final String address;

    public LinkDevice(MockMvc mvc) {
        this.mvc = mvc;
        int number = COUNT.incrementAndGet();
        this.address = "10.%d.%d.%d".formatted(number >> 16 & 255, number >> 8 & 255, number & 255);
    }

    public MockHttpServletResponse get(String path) {
        return send(HttpMethod.GET, path);
    }

    /** @param fields names and values in turn */
    public MockHttpServletResponse post(String path, String... fields) {
        return send(HttpMethod.POST, path, fields);
    }

    /** Opens a link as its first device; the answer is the page behind the door. */
    public MockHttpServletResponse open(String link) {
        post(link + "/open");
        return follow(link);
    }

    /** As {@link #get}, and where it leads on. */
    public MockHttpServletResponse follow(String path) {
        var answer = get(path);
        String onward = answer.getRedirectedUrl();
        return onward == null ? answer : follow(onward);
    }

    /** Where this device loses everything it keeps. */
    public void forget() {
        cookies.clear();
    }

    public MockHttpServletResponse send(HttpMethod method, String path, String... fields) {
        return perform(request(method, path), path, fields);
    }

    /** A request with more to it than a path. */
    public MockHttpServletResponse perform(MockHttpServletRequestBuilder builder, String path, String... fields) {
        for (int i = 0; i < fields.length; i += 2) {
            builder.param(fields[i], fields[i + 1]);
        }
        cookies.values().stream()
                .filter(cookie -> (path + "/").startsWith(cookie.getPath() + "/"))
                .forEach(builder::cookie);
        try {
            var answer = mvc.perform(builder.with(request -> {
                        request.setRemoteAddr(address);
                        return request;
                    }))
                    .andReturn()
                    .getResponse();
            for (Cookie cookie : answer.getCookies()) {
                cookies.put(cookie.getPath(), cookie);
            }
            return answer;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
