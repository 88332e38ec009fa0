package dev.leaven.portal.plugins.operator.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import dev.leaven.portal.components.Notices;
import dev.leaven.portal.plugins.RefusalReason;
import dev.leaven.portal.plugins.operator.Installation;
import dev.leaven.portal.plugins.operator.InstallationEditConflict;
import dev.leaven.portal.plugins.operator.InstallationRefused;
import dev.leaven.portal.plugins.operator.Installations;
import dev.leaven.portal.plugins.operator.PluginRemovalRefused;
import java.util.stream.Collectors;

/** What an operator can do with a plugin. What takes something away asks first, and names who uses it. */
final class InstallationActions {

    private final Installations installations;
    private final Runnable changed;

    InstallationActions(Installations installations, Runnable changed) {
        this.installations = installations;
        this.changed = changed;
    }

    Component of(Installation plugin) {
        var row = new Div();
        row.addClassName("lv-row");
        if (plugin.wanted()) {
            row.add(button("disable", () -> ask("disable", plugin)));
        } else {
            row.add(button("enable", () -> attempt(() -> installations.enable(plugin.id(), plugin.changes()))));
        }
        plugin.previous().ifPresent(old -> {
            var back = button("rollback", () -> askBack(plugin, old.version()));
            back.setText(text("operator.plugins.rollback", old.version()));
            row.add(back);
        });
        var remove = button("remove", () -> ask("remove", plugin));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        row.add(remove);
        return row;
    }

    private void ask(String what, Installation plugin) {
        new UsesDialog(
                        what,
                        plugin.id(),
                        installations.uses(plugin.id()),
                        () -> attempt(() -> {
                            if (what.equals("remove")) {
                                installations.remove(plugin.id(), plugin.changes());
                            } else {
                                installations.disable(plugin.id(), plugin.changes());
                            }
                        }))
                .open();
    }

    private void askBack(Installation plugin, String version) {
        new RollBackDialog(
                        plugin.id(),
                        plugin.jar().version(),
                        version,
                        () -> installations.rollBack(plugin.id(), plugin.changes()),
                        this::attempt)
                .open();
    }

    private void attempt(Runnable change) {
        try {
            change.run();
        } catch (InstallationRefused refused) {
            String reasons =
                    refused.reasons().stream().map(InstallationActions::words).collect(Collectors.joining(" "));
            Notices.error(text("operator.plugins.rollback.refused", reasons));
        } catch (InstallationEditConflict other) {
            Notices.error(text("operator.plugins.changed.meanwhile"));
        } catch (PluginRemovalRefused needed) {
            Notices.error(text("operator.plugins.needed"));
        }
        changed.run();
    }

    private Button button(String what, Runnable action) {
        var button = new Button(what.equals("rollback") ? "" : text("operator.plugins." + what), click -> action.run());
        button.getElement().setAttribute("data-test-id", what);
        return button;
    }

    private static String words(RefusalReason reason) {
        return text(reason.messageKey()) + (reason.detail().isEmpty() ? "" : " (" + reason.detail() + ")");
    }

    private static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
