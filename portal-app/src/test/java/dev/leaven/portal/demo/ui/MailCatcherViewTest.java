package dev.leaven.portal.demo.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.RouterLink;
import dev.leaven.portal.Portal;
import dev.leaven.portal.components.Card;
import dev.leaven.portal.demo.DemoTest;
import dev.leaven.portal.demo.Post;
import dev.leaven.portal.demo.internal.MailCatcher;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetailsService;

@DemoTest
class MailCatcherViewTest {

    private static final String LINK = "http://localhost:8080/p/abc";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private MailCatcher catcher;

    @Autowired
    private UserDetailsService signIn;

    private SecuredBrowserlessApplicationContext<Authentication> portal;
    private BrowserlessUIContext window;

    @BeforeEach
    void start() {
        portal = SpringBrowserlessApplicationContext.createSecured(context, Portal.class.getPackageName());
    }

    @AfterEach
    void close() {
        portal.close();
    }

    @Test
    void a_letter_is_opened_beside_the_list_and_its_link_in_a_new_tab() {
        post("hr@brightwater.example", "One question", "Answer it: " + LINK + ".");
        open("lead@brightwater.example");
        window.getUI()
                .navigate(window.find(RouterLink.class)
                        .withAttribute("data-test-id", "mail")
                        .all()
                        .getFirst()
                        .getHref());

        assertThat(letter()).contains("One question", "hr@brightwater.example");
        var link = window.find(Anchor.class).all().stream()
                .filter(anchor -> anchor.getHref().equals(LINK))
                .findFirst()
                .orElseThrow();
        assertThat(link.getTarget()).hasValue("_blank");
    }

    @Test
    void what_a_letter_brings_along_is_shown_as_text() {
        post("hr@brightwater.example", "<img src=x onerror=alert(1)>", "<script>alert(2)</script>");
        open("lead@brightwater.example");
        window.getUI().navigate("demo/mail/" + catcher.newest().getFirst().id());

        assertThat(letter()).contains("<img src=x onerror=alert(1)>", "<script>alert(2)</script>");
    }

    @Test
    void another_organisations_letter_is_as_one_that_never_was() {
        post("hr@brightwater.example", "One question", "x");
        open("lead@zonneveld.example");
        window.getUI().navigate("demo/mail/" + catcher.newest().getFirst().id());

        assertThat(window.find(Component.class)
                        .withAttribute("data-test-id", "letter")
                        .exists())
                .isFalse();
    }

    @Test
    void the_menu_leads_here_for_leads_and_operators_only() {
        open("lead@brightwater.example");
        assertThat(inMenu()).isTrue();
        open("operator@leaven.example");
        assertThat(inMenu()).isTrue();
        open("hr@brightwater.example");
        assertThat(inMenu()).isFalse();
        assertThat(window.getCurrentView()).isNotInstanceOf(MailCatcherView.class);
    }

    private void post(String to, String subject, String text) {
        new Post(catcher.address().orElseThrow()).send(to, subject, text);
    }

    private void open(String reader) {
        var user = signIn.loadUserByUsername(reader);
        window = portal.newUser(UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()))
                .newWindow();
        window.activate();
        window.getUI().setLocale(Locale.ENGLISH);
        window.getUI().navigate("demo/mail");
    }

    private boolean inMenu() {
        return window.find(SideNavItem.class)
                .withAttribute("data-test-id", "menu-mailcatcher.menu")
                .exists();
    }

    private String letter() {
        return window.find(Card.class)
                .withAttribute("data-test-id", "letter")
                .single()
                .getElement()
                .getTextRecursively();
    }
}
