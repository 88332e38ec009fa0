package dev.leaven.portal.plugins.organisation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dev.leaven.portal.components.Confirmation;
import dev.leaven.portal.components.Notices;
import dev.leaven.portal.plugins.organisation.DisablingRefused;
import dev.leaven.portal.plugins.organisation.KeptSettings;
import dev.leaven.portal.plugins.organisation.OrganisationPlugin;
import dev.leaven.portal.plugins.organisation.OrganisationPlugins;
import java.util.stream.Collectors;

/** Names what is lost before the settings of a disabled channel are deleted. */
final class ForgetDialog extends Confirmation {

    ForgetDialog(OrganisationPlugins plugins, OrganisationPlugin plugin, Runnable changed) {
        super(UI.getCurrent());
        var ui = UI.getCurrent();
        setHeader(getTranslation("plugins.forget.title", plugin.name().in(ui.getLocale())));
        var words = new Div(lost(plugins.kept(plugin.id()), ui), new Paragraph(getTranslation("plugins.forget.text")));
        words.addClassName("lv-stack");
        add(words);
        setCancelText(getTranslation("plugins.forget.back"));
        setConfirmText(getTranslation("plugins.forget"));
        setDestructive();
        addConfirmListener(confirm -> forget(plugins, plugin.id(), changed));
        getElement().setAttribute("data-test-id", "forget-dialog");
    }

    private static UnorderedList lost(KeptSettings kept, UI ui) {
        var lost = new UnorderedList();
        kept.filledIn().forEach(label -> lost.add(new ListItem(label.in(ui.getLocale()))));
        if (kept.remembered() > 0) {
            lost.add(new ListItem(ui.getTranslation("plugins.forget.remembered", kept.remembered())));
        }
        return lost;
    }

    private static void forget(OrganisationPlugins plugins, String pluginId, Runnable changed) {
        var ui = UI.getCurrent();
        try {
            plugins.forget(pluginId);
            Notices.success(ui.getTranslation("plugins.forget.done"));
        } catch (DisablingRefused still) {
            Notices.error(ui.getTranslation(
                    "plugins.forget.refused",
                    still.uses().stream()
                            .map(use -> ui.getTranslation(use.messageKey(), use.count()))
                            .collect(Collectors.joining(" "))));
        }
        changed.run();
    }
}
