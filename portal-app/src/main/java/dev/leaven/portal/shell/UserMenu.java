package dev.leaven.portal.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.spring.security.AuthenticationContext;
import dev.leaven.portal.components.LanguageField;
import dev.leaven.portal.components.LeavenIcon;
import dev.leaven.portal.identity.PortalUser;
import dev.leaven.portal.identity.ui.IdentityNavigation;
import java.util.List;
import java.util.Locale;

/** What modules show in the top bar, language, colours and signing out. */
class UserMenu extends Div {

    UserMenu(AuthenticationContext authentication, IdentityNavigation identity, List<Component> parts) {
        addClassName("lv-navbar-end");
        var bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.TERTIARY, MenuBarVariant.ALIGN_END);
        bar.getElement().setAttribute("aria-label", getTranslation("shell.user"));
        bar.setI18n(new MenuBar.MenuBarI18n().setMoreOptions(getTranslation("shell.more")));
        addLanguages(bar);
        String name = PortalUser.current().map(PortalUser::name).orElse("");
        var shown = new Span(name);
        shown.addClassName("lv-user-name");
        MenuItem user = bar.addItem(LeavenIcon.PERSON.create());
        user.add(shown);
        user.setAriaLabel(name);
        user.getElement().setAttribute("data-test-id", "user");
        addSchemes(user);
        user.getSubMenu().addSeparator();
        MenuItem change = user.getSubMenu().addItem(getTranslation("password.own"), click -> identity.toOwnPassword());
        change.getElement().setAttribute("data-test-id", "password");
        MenuItem out = user.getSubMenu().addItem(getTranslation("shell.signout"), click -> authentication.logout());
        out.getElement().setAttribute("data-test-id", "signout");
        add(bar);
        parts.forEach(this::add);
    }

    private void addLanguages(MenuBar bar) {
        Locale now = UI.getCurrent().getLocale();
        MenuItem language = bar.addItem(now.getLanguage().toUpperCase(Locale.ROOT));
        language.setAriaLabel(getTranslation("shell.language", now.getDisplayLanguage(now)));
        language.getElement().setAttribute("data-test-id", "language");
        for (Locale locale : LanguageField.LANGUAGES) {
            MenuItem item = language.getSubMenu().addItem(locale.getDisplayLanguage(locale), click -> {
                Preferences.rememberLanguage(locale);
                UI.getCurrent().getPage().reload();
            });
            item.setCheckable(true);
            item.setChecked(locale.getLanguage().equals(now.getLanguage()));
            item.getElement().setAttribute("data-test-id", "language-" + locale.getLanguage());
        }
    }

    private void addSchemes(MenuItem user) {
        for (var scheme : List.of(ColorScheme.Value.LIGHT_DARK, ColorScheme.Value.LIGHT, ColorScheme.Value.DARK)) {
            MenuItem item = user.getSubMenu()
                    .addItem(getTranslation("shell.scheme." + scheme.name().toLowerCase(Locale.ROOT)), click -> {
                        Preferences.rememberScheme(scheme);
                        UI.getCurrent().getPage().setColorScheme(scheme);
                    });
            item.setCheckable(true);
            item.setChecked(scheme == Preferences.scheme());
        }
    }
}
