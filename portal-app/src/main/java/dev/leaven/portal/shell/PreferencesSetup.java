package dev.leaven.portal.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import dev.leaven.portal.components.LanguageField;
import dev.leaven.portal.identity.PortalUser;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Gives each new page its language (this browser's choice, else the person's, else the browser's) and colours. */
@Component
class PreferencesSetup implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> apply(init.getUI()));
        // The document says which language it speaks before there is a UI: screen readers choose their voice by it.
        event.addIndexHtmlRequestListener(page -> page.getDocument()
                .child(0)
                .attr("lang", language(page.getVaadinRequest().getLocale()).getLanguage()));
    }

    private static Locale language(Locale browser) {
        return Preferences.language()
                .or(() -> PortalUser.current().flatMap(user -> LanguageField.supported(user.language())))
                .or(() -> LanguageField.supported(browser.getLanguage()))
                .orElse(Locale.ENGLISH);
    }

    private static void apply(UI ui) {
        ui.setLocale(language(ui.getLocale()));
        ui.getPage().setColorScheme(Preferences.scheme());
    }
}
