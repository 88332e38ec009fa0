package dev.leaven.portal.plugins.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import dev.leaven.host.review.PluginKind;
import dev.leaven.portal.components.Card;
import dev.leaven.portal.components.PageHead;
import dev.leaven.portal.plugins.ChannelPart;
import dev.leaven.portal.plugins.ChannelUnavailable;
import dev.leaven.portal.plugins.organisation.ChannelSettings;
import dev.leaven.portal.plugins.organisation.OrganisationPlugin;
import dev.leaven.portal.plugins.organisation.OrganisationPlugins;
import dev.leaven.portal.plugins.organisation.SettingFault;
import dev.leaven.portal.plugins.organisation.SettingsForm;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;

/** One channel that this organisation enabled: its settings, to be filled in and tried, and what other modules add. */
@Route("organisation/plugins/:plugin")
@RolesAllowed("ADMINISTRATOR")
class ChannelView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final OrganisationPlugins plugins;
    private final ChannelSettings settings;
    private final ObjectProvider<ChannelPart> parts;
    private final Map<ChannelPart, Component> shownParts = new HashMap<>();
    private String shown = "";
    private String title = "";

    ChannelView(OrganisationPlugins plugins, ChannelSettings settings, ObjectProvider<ChannelPart> parts) {
        this.plugins = plugins;
        this.settings = settings;
        this.parts = parts;
        addClassName("lv-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            show(event.getRouteParameters().get(PluginsNavigation.PLUGIN).orElse(""));
        } catch (NoSuchElementException nothing) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(String pluginId) {
        var plugin = plugins.get(pluginId);
        if (!plugin.enabled() || plugin.kind() != PluginKind.CHANNEL) {
            throw new NoSuchElementException("no such channel");
        }
        title = plugin.name().in(getLocale());
        removeAll();
        var head = new PageHead(title, plugin.summary().in(getLocale()));
        head.setContext(new RouterLink(getTranslation("plugins.title"), PluginsView.class), new PluginBadge(plugin));
        var about = new Card(getTranslation("plugins.about"), new PluginFacts(plugin));
        var columns = new Div(settings(plugin), about);
        columns.addClassName("lv-aside");
        add(head, columns);
        addParts(plugin);
    }

    /** What was typed into them stays when the settings above are saved. */
    private void addParts(OrganisationPlugin plugin) {
        var now = plugin.id() + " " + plugin.version();
        if (!shown.equals(now)) {
            shownParts.clear();
            shown = now;
        }
        parts.orderedStream()
                .forEach(part -> part.create(plugin.id())
                        .ifPresentOrElse(
                                fresh -> add(shownParts.computeIfAbsent(part, absent -> fresh)),
                                () -> shownParts.remove(part)));
    }

    /** Shows what is kept now; where somebody disabled the channel meanwhile, what else there is. */
    private void again(String pluginId) {
        try {
            show(pluginId);
        } catch (NoSuchElementException disabled) {
            PluginsNavigation.toExtensions();
        }
    }

    private Component settings(OrganisationPlugin plugin) {
        var card = new Card(getTranslation("plugins.settings"));
        try {
            var form = settings.form(plugin.id());
            missing(form).ifPresent(card::add);
            card.add(new ChannelForm(settings, plugin.id(), form, () -> again(plugin.id())));
        } catch (ChannelUnavailable unavailable) {
            card.add(new Paragraph(getTranslation("plugins.settings.unavailable")));
        }
        return card;
    }

    /** What keeps the channel from being used; nothing before anything was filled in, as the form says that itself. */
    private Optional<Component> missing(SettingsForm form) {
        if (form.faults().isEmpty()) {
            return Optional.empty();
        }
        var list = new UnorderedList();
        form.faults().forEach(fault -> list.add(new ListItem(sentence(form, fault))));
        var words = new Div(new Paragraph(getTranslation("plugins.missing")), list);
        words.addClassName("lv-stack-s");
        words.getElement().setAttribute("data-test-id", "missing");
        return Optional.of(words);
    }

    private String sentence(SettingsForm form, SettingFault fault) {
        String label = form.declared().stream()
                .filter(setting -> setting.key().equals(fault.key()))
                .map(setting -> setting.label().in(getLocale()))
                .findFirst()
                .orElse(fault.key());
        String why = getTranslation(fault.messageKey(), fault.arguments().toArray());
        return getTranslation("plugins.test.problem", label, why);
    }
}
