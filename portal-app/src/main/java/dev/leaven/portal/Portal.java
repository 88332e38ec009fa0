package dev.leaven.portal;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringApplication.AbandonedRunException;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the portal. */
@SpringBootApplication
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles.css")
@ColorScheme(ColorScheme.Value.LIGHT_DARK)
public class Portal implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "favicon.ico", "48x48");
        settings.addFavIcon("icon", "icons/icon-192.png", "192x192");
        settings.addLink("apple-touch-icon", "icons/apple-touch-icon.png");
    }

    public static void main(String[] args) {
        try {
            SpringApplication.run(Portal.class, args);
        } catch (AbandonedRunException done) {
            // A command was carried out instead.
        }
    }
}
