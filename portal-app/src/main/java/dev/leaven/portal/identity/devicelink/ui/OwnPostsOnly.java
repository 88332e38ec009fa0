package dev.leaven.portal.identity.devicelink.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Takes what changes something, before and behind the door, only from the portal's own pages. Browsers say where a request comes
 * from: all current ones in {@code Sec-Fetch-Site} over HTTPS, all of the last ten years in {@code Origin}. Where neither is
 * there, no browser with somebody's cookie is asking.
 */
@Configuration(proxyBeanMethods = false)
class OwnPostsOnly implements WebMvcConfigurer, HandlerInterceptor {

    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OWN = Set.of("same-origin", "none");

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/p/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!HARMLESS.contains(request.getMethod()) && !isOwn(request)) {
            throw new CrossSitePost();
        }
        return true;
    }

    private static boolean isOwn(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        return site == null ? isOwn(request.getHeader(HttpHeaders.ORIGIN), request) : OWN.contains(site);
    }

    /** The scheme does not count: a proxy in front may speak another one. */
    private static boolean isOwn(@Nullable String origin, HttpServletRequest request) {
        if (origin == null) {
            return true;
        }
        try {
            URI from = URI.create(origin);
            return request.getServerName().equalsIgnoreCase(from.getHost())
                    && (from.getPort() < 0 || from.getPort() == request.getServerPort());
        } catch (IllegalArgumentException nonsense) {
            return false;
        }
    }
}
