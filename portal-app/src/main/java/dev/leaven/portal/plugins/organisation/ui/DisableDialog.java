package dev.leaven.portal.plugins.organisation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dev.leaven.portal.components.Confirmation;
import dev.leaven.portal.components.Notices;
import dev.leaven.portal.plugins.PluginUse;
import dev.leaven.portal.plugins.organisation.DisablingRefused;
import dev.leaven.portal.plugins.organisation.OrganisationPlugin;
import dev.leaven.portal.plugins.organisation.OrganisationPlugins;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says what rests on a plugin before it is disabled, and what stays. */
final class DisableDialog extends Confirmation {

    DisableDialog(OrganisationPlugins plugins, OrganisationPlugin plugin, Runnable changed) {
        super(UI.getCurrent());
        String name = plugin.name().in(UI.getCurrent().getLocale());
        setHeader(getTranslation("plugins.disable.title", name));
        var words = new Div(new Paragraph(
                getTranslation("plugins.disable." + plugin.kind().name().toLowerCase(Locale.ROOT))));
        words.addClassName("lv-stack");
        if (!plugin.uses().isEmpty()) {
            var uses = new UnorderedList();
            sentences(plugin.uses()).forEach(text -> uses.add(new ListItem(text)));
            words.add(uses);
        }
        add(words);
        setCancelText(getTranslation("plugins.disable.back"));
        setConfirmText(getTranslation("plugins.disable"));
        setDestructive();
        addConfirmListener(confirm -> disable(plugins, plugin, changed));
        getElement().setAttribute("data-test-id", "disable-dialog");
    }

    private void disable(OrganisationPlugins plugins, OrganisationPlugin plugin, Runnable changed) {
        try {
            plugins.disable(plugin.id());
            changed.run();
        } catch (DisablingRefused still) {
            Notices.error(getTranslation(
                    "plugins.disable.refused", sentences(still.uses()).stream().collect(Collectors.joining(" "))));
        }
    }

    private List<String> sentences(List<PluginUse> uses) {
        return uses.stream()
                .map(use -> UI.getCurrent().getTranslation(use.messageKey(), use.count()))
                .toList();
    }
}
