package dev.leaven.portal.identity.internal;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import dev.leaven.portal.identity.ui.LoginView;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Three filter chains: the respondent's page and delivery reports, without session or cookie; the pages of device links, without
 * session and with a cookie of their own; and the portal, behind a sign-in.
 */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class SecuritySetup {

    private static final int BCRYPT_COST = 12;

    private static final String RESPONDENT_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self';"
                    + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Bean
    PasswordEncoder passwordEncoder() {
        return new BCryptPasswordEncoder(BCRYPT_COST);
    }

    /** No cookie is read or written here, so there is nothing a forged request could ride on. */
    @Bean
    @Order(1)
    SecurityFilterChain respondentChain(HttpSecurity http) throws Exception {
        return withoutSession(http.securityMatcher("/q/**", "/hooks/**", "/told/**"), ReferrerPolicy.NO_REFERRER);
    }

    /**
     * The cookie is of no use to other sites: browsers do not send it along with what those post, and what comes from them is
     * refused. For that the portal's own forms must say where they come from, which they would not without a referrer.
     */
    @Bean
    @Order(2)
    SecurityFilterChain deviceLinkChain(HttpSecurity http) throws Exception {
        return withoutSession(http.securityMatcher("/p", "/p/**"), ReferrerPolicy.SAME_ORIGIN);
    }

    private static SecurityFilterChain withoutSession(HttpSecurity http, ReferrerPolicy referrers) throws Exception {
        return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable())
                .requestCache(cache -> cache.disable())
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(RESPONDENT_POLICY))
                        .referrerPolicy(referrer -> referrer.policy(referrers)))
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain portalChain(
            HttpSecurity http, SignInPlatformSql accounts, Clock clock, SecurityContextHolderStrategy holder)
            throws Exception {
        return http.addFilterAfter(new SessionRecheck(accounts, clock, holder), SecurityContextHolderFilter.class)
                .authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/actuator/health/**",
                                "/actuator/health",
                                "/styles.css",
                                "/tokens.css",
                                "/*.css",
                                "/styles/**",
                                "/logo.svg",
                                "/*.svg",
                                "/icons/**",
                                "/drawings/**",
                                "/respondent/**",
                                "/link/**")
                        .permitAll())
                .headers(headers -> headers.referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)))
                // The page is named here too, or Spring would draw its own before Vaadin has a say.
                .formLogin(form -> form.loginPage("/login").permitAll().failureHandler(new SignInFailureHandler()))
                // By default an address that no view has is refused with an empty page, before there is anybody to say
                // so. Who is signed in reaches the portal's own page for it; who is not, signs in, whatever was asked.
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.loginView(LoginView.class).anyRequest(request -> request.authenticated()))
                .build();
    }
}
