package dev.leaven.portal.identity.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dev.leaven.portal.identity.app.ImportPreview;
import java.util.List;

/** What an import would do, and which lines it would leave out. */
final class ImportSummary extends Composite<Div> {

    private static final int MOST_SHOWN = 20;

    ImportSummary(ImportPreview preview) {
        getContent().addClassName("lv-stack");
        if (!preview.changesAnything()) {
            getContent().add(new Paragraph(getTranslation("import.nothing")));
        }
        count("import.added", preview.added());
        count("import.changed", preview.changed());
        count("import.same", preview.same());
        count("import.phones", preview.withoutPhone());
        if (!preview.units().isEmpty()) {
            list("import.units", preview.units());
        }
        if (!preview.problems().isEmpty()) {
            list(
                    "import.problems",
                    preview.problems().stream()
                            .map(problem -> getTranslation(
                                    "import.problem",
                                    problem.line(),
                                    getTranslation(problem.messageKey(), problem.text())))
                            .toList());
        }
    }

    private void count(String key, int count) {
        if (count > 0) {
            getContent().add(new Paragraph(getTranslation(key, count)));
        }
    }

    private void list(String head, List<String> texts) {
        var items = new UnorderedList();
        items.addClassName("lv-close-list");
        texts.stream().limit(MOST_SHOWN).forEach(text -> items.add(new ListItem(text)));
        getContent().add(new Paragraph(getTranslation(head, texts.size())), items);
        if (texts.size() > MOST_SHOWN) {
            getContent().add(new Paragraph(getTranslation("import.more", texts.size() - MOST_SHOWN)));
        }
    }
}
