package dev.leaven.portal.plugins.operator.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dev.leaven.portal.plugins.operator.Publisher;

/** Says what trusting somebody no longer does, and what it leaves as it is. */
final class DistrustDialog extends ConfirmDialog {

    DistrustDialog(Publisher publisher, Runnable confirmed) {
        setHeader(getTranslation("operator.plugins.distrust.title", PluginFormats.name(publisher.name())));
        var words = new Div(new Paragraph(getTranslation("operator.plugins.distrust.text")));
        words.addClassName("lv-stack");
        if (publisher.signed().isEmpty()) {
            words.add(new Paragraph(getTranslation("operator.plugins.distrust.none")));
        } else {
            var list = new UnorderedList();
            publisher.signed().forEach(plugin -> list.add(new ListItem(plugin)));
            words.add(new Paragraph(getTranslation("operator.plugins.distrust.signed")), list);
        }
        add(words);
        setCancelable(true);
        setCancelText(getTranslation("operator.plugins.keeptrust"));
        setConfirmText(getTranslation("operator.plugins.distrust"));
        addConfirmListener(confirm -> confirmed.run());
        getElement().setAttribute("data-test-id", "distrust-dialog");
    }
}
