package dev.leaven.portal.plugins.organisation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.leaven.host.review.PluginKind;
import dev.leaven.portal.components.Formats;
import dev.leaven.portal.components.ReaderTime;
import dev.leaven.portal.plugins.PackFindings.Content;
import dev.leaven.portal.plugins.organisation.OrganisationPlugin;
import dev.leaven.portal.plugins.organisation.OrganisationPlugin.State;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Locale;

/** What a plugin adds and reaches, and what of it is in use, in sentences. */
final class PluginFacts extends Composite<Div> {

    PluginFacts(OrganisationPlugin plugin) {
        getContent().addClassName("lv-stack-s");
        plugin.content().ifPresent(this::adds);
        say(reaches(plugin));
        state(plugin);
        plugin.newer().ifPresent(pack -> say(getTranslation("plugins.newer", pack.packVersion())));
        plugin.uses().forEach(use -> say(getTranslation(use.messageKey(), use.count())));
        if (plugin.kind() == PluginKind.CHANNEL && plugin.enabled()) {
            say(plugin.lastUsed()
                    .map(time -> getTranslation(
                            "plugins.lastused",
                            Formats.date(time.atZone(ZoneOffset.UTC).toLocalDate(), getLocale())))
                    .orElseGet(() -> getTranslation("plugins.neverused")));
        }
    }

    private void adds(Content content) {
        say(getTranslation(
                "plugins.adds",
                content.clusters(),
                content.ingredients(),
                content.questions(),
                Formats.languages(content.languages(), getLocale())));
    }

    private String reaches(OrganisationPlugin plugin) {
        var places = new ArrayList<>(plugin.hosts());
        plugin.ownHosts().forEach(label -> places.add(getTranslation("plugins.ownhost", label.in(getLocale()))));
        return places.isEmpty()
                ? getTranslation("plugins.reaches.nothing")
                : getTranslation("plugins.reaches", Formats.list(places, getLocale()));
    }

    /** What is fine needs no words, and what settings it needs is said where they are filled in. */
    private void state(OrganisationPlugin plugin) {
        if (plugin.state() == State.NOT_RUNNING || (plugin.enabled() && plugin.state() == State.RESTING)) {
            var words = new Paragraph(plugin.restingUntil()
                    .map(until ->
                            getTranslation("plugins.state.resting.until", ReaderTime.upTo(until, UI.getCurrent())))
                    .orElseGet(() -> getTranslation(
                            "plugins.state." + plugin.state().name().toLowerCase(Locale.ROOT) + ".text")));
            words.addClassName("lv-strong");
            getContent().add(words);
        }
    }

    private void say(String text) {
        getContent().add(new Paragraph(text));
    }
}
