package dev.leaven.portal.plugins.operator.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.leaven.portal.plugins.PluginUse;
import dev.leaven.portal.plugins.operator.OrganisationUse;
import java.util.List;

/** Who uses a plugin, and whether to take it away all the same. Offers nothing where something under way needs it. */
final class UsesDialog extends Dialog {

    /** @param what {@code disable} or {@code remove} */
    UsesDialog(String what, String pluginId, List<OrganisationUse> uses, Runnable confirmed) {
        boolean needed = uses.stream().flatMap(use -> use.uses().stream()).anyMatch(PluginUse::blocking);
        String keys = "operator.plugins." + what;
        setHeaderTitle(getTranslation(keys + ".title", pluginId));
        getElement().setAttribute("data-test-id", "uses");
        var content = new Div(new Paragraph(getTranslation(keys + ".text")));
        content.addClassName("lv-stack");
        if (uses.isEmpty()) {
            content.add(new Paragraph(getTranslation("operator.plugins.uses.none")));
        } else {
            content.add(new Paragraph(getTranslation("operator.plugins.uses")), list(uses));
        }
        if (needed) {
            content.add(new Paragraph(getTranslation("operator.plugins.needed")));
        }
        add(content);
        var back = new Button(getTranslation("operator.plugins.keep"), click -> close());
        getFooter().add(back);
        if (!needed) {
            var confirm = new Button(getTranslation(keys), click -> {
                close();
                confirmed.run();
            });
            confirm.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
            confirm.getElement().setAttribute("data-test-id", "confirm");
            getFooter().add(confirm);
        }
    }

    private UnorderedList list(List<OrganisationUse> uses) {
        var list = new UnorderedList();
        list.addClassName("lv-list");
        uses.forEach(use -> {
            var item = new ListItem(new Span(use.organisation()));
            use.uses().forEach(one -> {
                var line = new Paragraph(getTranslation(one.messageKey(), one.count()));
                line.addClassName("lv-soft");
                item.add(line);
            });
            item.addClassName("lv-uses");
            list.add(item);
        });
        return list;
    }
}
