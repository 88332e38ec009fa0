package dev.leaven.portal.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import dev.leaven.portal.components.Brand;
import dev.leaven.portal.identity.PortalUser;
import dev.leaven.portal.identity.app.JoiningAccess;
import dev.leaven.portal.identity.app.JoiningAccess.Joiner;
import dev.leaven.portal.identity.app.JoiningRefused;
import dev.leaven.portal.identity.app.NewPassword;
import dev.leaven.portal.identity.app.PasswordRefused;

/** Where somebody chooses the password with which they sign in from then on. The link is the key. */
@Route(value = "join/:token", autoLayout = false)
@AnonymousAllowed
class JoinView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient JoiningAccess access;
    private final transient AuthenticationContext authentication;
    private final Div sheet = new Div();
    private final PasswordField password = new PasswordField();
    private String token = "";

    JoinView(JoiningAccess access, AuthenticationContext authentication) {
        this.access = access;
        this.authentication = authentication;
        addClassName("lv-front");
        sheet.addClassName("lv-front-sheet");
        add(sheet);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = event.getRouteParameters().get("token").orElse("");
        PortalUser.current().ifPresentOrElse(this::signOutFirst, this::open);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("joining.title");
    }

    private void open() {
        try {
            ask(access.open(token));
        } catch (JoiningRefused refused) {
            refuse(refused);
        }
    }

    private void ask(Joiner joiner) {
        var email = new TextField(getTranslation("login.email"));
        email.setValue(joiner.email());
        email.setReadOnly(true);
        email.setAutocomplete(Autocomplete.USERNAME);
        password.setLabel(getTranslation("joining.password"));
        password.setHelperText(getTranslation("joining.password.help", NewPassword.SHORTEST));
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        password.setAutofocus(true);
        password.getElement().setAttribute("data-test-id", "new-password");
        var save = new Button(getTranslation("joining.save"), click -> join());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(Key.ENTER).listenOn(password).resetFocusOnActiveElement();
        save.getElement().setAttribute("data-test-id", "join");
        show(
                getTranslation(joiner.again() ? "joining.again" : "joining.welcome", joiner.name()),
                getTranslation(joiner.again() ? "joining.again.text" : "joining.welcome.text", joiner.organisation()),
                email,
                password,
                save);
    }

    private void join() {
        var meanwhile = PortalUser.current(); // in another tab
        if (meanwhile.isPresent()) {
            signOutFirst(meanwhile.get());
            return;
        }
        password.setInvalid(false);
        try {
            access.join(token, new NewPassword(password.getValue()));
        } catch (PasswordRefused refused) {
            password.setErrorMessage(getTranslation(refused.messageKey(), NewPassword.SHORTEST));
            password.setInvalid(true);
            password.focus();
            return;
        } catch (JoiningRefused refused) {
            refuse(refused);
            return;
        }
        show(getTranslation("joining.done"), getTranslation("joining.done.text"), signIn());
    }

    private void refuse(JoiningRefused refused) {
        show(getTranslation("joining.refused"), getTranslation(refused.messageKey()), signIn());
    }

    private void signOutFirst(PortalUser user) {
        var out = new Button(getTranslation("shell.signout"), click -> authentication.logout());
        out.addThemeVariants(ButtonVariant.PRIMARY);
        show(getTranslation("joining.signedin"), getTranslation("joining.signedin.text", user.name()), out);
    }

    private Anchor signIn() {
        var signIn = new Anchor("login", getTranslation("login.title"));
        signIn.setRouterIgnore(true);
        signIn.getElement().setAttribute("data-test-id", "to-sign-in");
        return signIn;
    }

    private void show(String title, String text, Component... parts) {
        sheet.removeAll();
        sheet.add(new Brand(), new H1(title), new Paragraph(text));
        sheet.add(parts);
    }
}
