package dev.leaven.portal.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import dev.leaven.portal.testing.PortalTest;
import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.Authentication;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every plain endpoint and download, with another tenant's ids in every place of its address: not found or denied. */
@PortalTest
@ExtendWith(OutputCaptureExtension.class)
class EndpointWalkTest {

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)(?::((?:[^{}]|\\{[^}]*})*))?}");

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcConnectionDetails database;

    @Autowired
    EntityManagerFactory factory;

    Canary mine;
    Canary other;

    @BeforeEach
    void twoOrganisations() {
        mine = Canary.home(database, factory);
        other = Canary.make(database, factory);
    }

    /** One way in. */
    record Endpoint(HttpMethod method, String pattern) {}

    @Test
    void there_are_endpoints_to_walk_over() {
        assertThat(endpoints()).extracting(Endpoint::pattern).contains("/q/{token}", "/p/{token}", "/p/{token}/enter");
    }

    @Test
    void another_tenants_ids_open_nothing(CapturedOutput log) throws Exception {
        var soft = new SoftAssertions();
        for (var endpoint : endpoints()) {
            for (var visitor : Visitors.of(mine)) {
                for (var id : endpoint.pattern().contains("{") ? Ids.of(other) : List.of("")) {
                    var path = fill(endpoint.pattern(), id);
                    var where = visitor.name() + " at " + endpoint.method() + " " + path;
                    var answer = call(endpoint.method(), path, Visitors.signedIn(visitor));
                    if (!id.isEmpty()) {
                        soft.assertThat(answer.getStatus()).as(where).isBetween(300, 499);
                    }
                    soft.assertThat(Visitors.hush(visitor, other, everything(answer)))
                            .as(where)
                            .doesNotContain(other.word());
                }
            }
        }
        soft.assertAll();
        assertThat(log.getAll()).doesNotContain(other.word());
    }

    private MockHttpServletResponse call(HttpMethod method, String path, Authentication who) throws Exception {
        return mvc.perform(request(method, path)
                        .with(authentication(who))
                        .with(csrf())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}"))
                .andReturn()
                .getResponse();
    }

    private static String everything(MockHttpServletResponse answer) throws Exception {
        var headers = answer.getHeaderNames().stream()
                .map(name -> name + ": " + answer.getHeaders(name))
                .collect(Collectors.joining("\n"));
        return headers + "\n" + answer.getContentAsString() + answer.getForwardedUrl() + answer.getErrorMessage();
    }

    private List<Endpoint> endpoints() {
        var endpoints = new ArrayList<Endpoint>();
        context.getBeansOfType(RequestMappingHandlerMapping.class)
                .values()
                .forEach(mapping -> mapping.getHandlerMethods().forEach((info, handler) -> {
                    if (handler.getBeanType().getName().startsWith("dev.leaven.")) {
                        info.getPatternValues()
                                .forEach(pattern ->
                                        methods(info).forEach(method -> endpoints.add(new Endpoint(method, pattern))));
                    }
                }));
        return endpoints;
    }

    private static List<HttpMethod> methods(RequestMappingInfo info) {
        var methods = info.getMethodsCondition().getMethods();
        return methods.isEmpty()
                ? List.of(HttpMethod.GET, HttpMethod.POST)
                : methods.stream()
                        .map(method -> HttpMethod.valueOf(method.name()))
                        .toList();
    }

    /** A place that only takes digits keeps a number that fits. */
    private static String fill(String pattern, String id) {
        return VARIABLE.matcher(pattern)
                .replaceAll(found -> found.group(2) != null && !id.matches(found.group(2)) ? "1" : id);
    }
}
