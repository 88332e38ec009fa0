package dev.leaven.portal.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.leaven.portal.identity.Role;
import dev.leaven.portal.testing.PortalTest;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.test.util.AopTestUtils;

/** Each public method of each service says who may call it, and means it. */
@PortalTest
class ServiceAuthorisationWalkTest {

    /** Anybody may call these: a signed link is the key to all but the last, which shows the recipe, and that is no secret. */
    private static final Set<String> OPEN = Set.of(
            "Questionnaires",
            "JoiningAccess",
            "LinkOpening",
            "LinkedActions",
            "SharedStories",
            "FurtherDevices",
            "Ownership",
            "PlanReview",
            "SponsorReview",
            "Packs");

    private static final Pattern ROLE_NAMES = Pattern.compile("'([A-Za-z_]+)'");

    @Autowired
    ApplicationContext context;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void there_are_services_to_walk_over() {
        assertThat(services()).isNotEmpty();
    }

    @Test
    void the_list_of_open_services_is_exact() {
        assertThat(doors().filter(door -> door.rule() != null && door.rule().contains("permitAll"))
                        .map(door -> door.type().getSimpleName())
                        .collect(Collectors.toSet()))
                .isEqualTo(OPEN);
    }

    @Test
    void rules_name_roles_that_exist() {
        var roles = Arrays.stream(Role.values()).map(Enum::name).collect(Collectors.toSet());
        assertThat(doors().filter(door -> door.rule() != null)
                        .flatMap(door -> ROLE_NAMES.matcher(door.rule()).results())
                        .map(found -> found.group(1)))
                .allMatch(roles::contains);
    }

    @TestFactory
    Stream<DynamicTest> anonymous_is_refused_by() {
        var anonymous = new AnonymousAuthenticationToken(
                "walk", "anonymousUser", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"));
        return doors().filter(door -> !OPEN.contains(door.type().getSimpleName()))
                .map(door -> DynamicTest.dynamicTest(door.toString(), () -> refused(door, anonymous)));
    }

    @TestFactory
    Stream<DynamicTest> somebody_without_a_role_is_refused_by() {
        var nobody = UsernamePasswordAuthenticationToken.authenticated("somebody", null, List.of());
        return doors().filter(door -> !OPEN.contains(door.type().getSimpleName()))
                .filter(door -> door.rule() == null || !door.rule().contains("isAuthenticated"))
                .map(door -> DynamicTest.dynamicTest(door.toString(), () -> refused(door, nobody)));
    }

    private void refused(Door door, Authentication authentication) {
        assertThat(door.rule()).as("authorisation of %s", door).isNotNull();
        var signedIn = SecurityContextHolder.createEmptyContext();
        signedIn.setAuthentication(authentication);
        SecurityContextHolder.setContext(signedIn);
        assertThatThrownBy(door::open).isInstanceOf(AccessDeniedException.class);
    }

    private Stream<Door> doors() {
        return services().entrySet().stream().flatMap(service -> {
            var type = AopTestUtils.getUltimateTargetObject(service.getValue()).getClass();
            return Arrays.stream(type.getDeclaredMethods())
                    .filter(method -> Modifier.isPublic(method.getModifiers()))
                    .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic())
                    .map(method -> new Door(service.getValue(), type, method));
        });
    }

    private Map<String, Object> services() {
        var services = new TreeMap<>(context.getBeansWithAnnotation(Service.class));
        services.values()
                .removeIf(bean -> !AopTestUtils.getUltimateTargetObject(bean)
                        .getClass()
                        .getName()
                        .startsWith("dev.leaven.portal."));
        return services;
    }

    private record Door(Object bean, Class<?> type, Method method) {

        @Nullable
        String rule() {
            var onMethod = AnnotatedElementUtils.findMergedAnnotation(method, PreAuthorize.class);
            var rule =
                    onMethod != null ? onMethod : AnnotatedElementUtils.findMergedAnnotation(type, PreAuthorize.class);
            return rule == null ? null : rule.value();
        }

        /** With empty hands: who is refused is refused before anybody looks at the arguments. */
        void open() throws Throwable {
            try {
                method.invoke(
                        bean,
                        Arrays.stream(method.getParameterTypes())
                                .map(Door::empty)
                                .toArray());
            } catch (InvocationTargetException e) {
                throw e.getTargetException();
            }
        }

        private static @Nullable Object empty(Class<?> type) {
            if (type == boolean.class) {
                return false;
            }
            return type == long.class ? (Object) 0L : type == int.class ? (Object) 0 : null;
        }

        @Override
        public String toString() {
            return type.getSimpleName() + "." + method.getName();
        }
    }
}
