package dev.leaven.portal.identity.ui;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.leaven.portal.components.Brand;
import dev.leaven.portal.identity.internal.SignInFailureHandler;

/** Where people sign in. Public, because the security configuration names it. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
@JsModule("./components/sign-in-form.ts")
public class LoginView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final LoginForm form = new LoginForm();

    LoginView() {
        addClassName("lv-front");
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        form.setI18n(texts());
        var sheet = new Div(
                new Brand(), new H1(getTranslation("login.title")), new Paragraph(getTranslation("login.intro")), form);
        sheet.addClassName("lv-front-sheet");
        var forgotten = new Paragraph(getTranslation("login.forgotten"));
        forgotten.addClassName("lv-front-foot");
        sheet.add(forgotten);
        add(sheet);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        form.setError(event.getLocation().getQueryParameters().getParameters().containsKey("error"));
        SignInFailureHandler.takeTyped(VaadinServletRequest.getCurrent().getSession())
                .ifPresent(this::tryAgain);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("login.title");
    }

    private void tryAgain(String typed) {
        form.getElement().callJsFunction("tryAgain", typed);
    }

    private LoginI18n texts() {
        var texts = LoginI18n.createDefault();
        texts.getForm().setTitle("");
        texts.getForm().setUsername(getTranslation("login.email"));
        texts.getForm().setPassword(getTranslation("login.password"));
        texts.getForm().setSubmit(getTranslation("login.submit"));
        texts.getErrorMessage().setTitle(getTranslation("login.error.title"));
        texts.getErrorMessage().setMessage(getTranslation("login.error.message"));
        texts.getErrorMessage().setUsername(getTranslation("login.email.required"));
        texts.getErrorMessage().setPassword(getTranslation("login.password.required"));
        return texts;
    }
}
