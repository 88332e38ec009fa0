package dev.leaven.portal.testing;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.BrowserlessUserContext;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.Location;
import dev.leaven.portal.Portal;
import dev.leaven.portal.identity.PortalUser;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

/** Pages without a browser, for people that the test makes while it runs. */
@PortalTest
public abstract class PortalUiTest {

    @Autowired
    protected Organisations organisations;

    @Autowired
    protected Assessments assessments;

    @Autowired
    private ApplicationContext context;

    private @Nullable SecuredBrowserlessApplicationContext<Authentication> portal;

    private @Nullable BrowserlessUIContext window;

    @AfterEach
    void close() {
        if (portal != null) {
            portal.close();
        }
    }

    /** Opens an address in a new English window of this user; from here on the thread is signed in as them. */
    protected void open(PortalUser user, String address) {
        open(user, address, Locale.ENGLISH);
    }

    protected void open(PortalUser user, String address, Locale language) {
        open(
                portal().newUser(UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities())),
                address,
                language);
    }

    /** Opens an address in a new window in which nobody is signed in. */
    protected void openAsStranger(String address, Locale language) {
        open(portal().newUser(), address, language);
    }

    private SecuredBrowserlessApplicationContext<Authentication> portal() {
        if (portal == null) {
            portal = SpringBrowserlessApplicationContext.createSecured(context, Portal.class.getPackageName());
        }
        return portal;
    }

    private void open(BrowserlessUserContext user, String address, Locale language) {
        window = user.newWindow();
        window.activate();
        window.getUI().setLocale(language);
        go(address);
    }

    /** Goes on to another address in the same window. */
    protected void go(String address) {
        var location = new Location(address);
        window().getUI().navigate(location.getPath(), location.getQueryParameters());
    }

    protected BrowserlessUIContext window() {
        return Objects.requireNonNull(window);
    }

    protected <T extends Component> T find(Class<T> type, String testId) {
        return window().find(type).withAttribute("data-test-id", testId).single();
    }

    protected boolean shows(String testId) {
        return window().find(Component.class)
                .withAttribute("data-test-id", testId)
                .exists();
    }

    protected String view() {
        return window().getCurrentView().getClass().getSimpleName();
    }

    protected String address() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters();
    }

    /** Everything that the current view tells the browser: texts, attributes and properties. */
    protected String told() {
        var text = new StringBuilder();
        tell(text, window().getCurrentView().getElement());
        return text.toString();
    }

    /** Texts of the notices that are open. */
    protected List<String> notices() {
        return window().find(Notification.class).all().stream()
                .map(notice -> notice.getElement().getTextRecursively()
                        + notice.getChildren()
                                .map(child -> child.getElement().getTextRecursively())
                                .collect(Collectors.joining()))
                .toList();
    }

    private static void tell(StringBuilder text, Element element) {
        if (element.isTextNode()) {
            text.append(element.getText()).append('\n');
            return;
        }
        element.getAttributeNames()
                .forEach(name -> text.append(element.getAttribute(name)).append('\n'));
        element.getPropertyNames()
                .forEach(name -> text.append(element.getProperty(name)).append('\n'));
        element.getChildren().forEach(child -> tell(text, child));
    }
}
