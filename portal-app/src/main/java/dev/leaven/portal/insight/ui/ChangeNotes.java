package dev.leaven.portal.insight.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.leaven.portal.insight.app.ThenAndNow;

/** What stands below the changes, in small. */
final class ChangeNotes extends Composite<Div> {

    ChangeNotes(ThenAndNow shown) {
        getContent().addClassNames("lv-stack", "lv-soft");
        if (!shown.sameUnits()) {
            add("insight.note.units");
        }
        new ChangeReading(shown).notes().forEach(this::add);
        add("insight.note.cause");
    }

    private void add(String key) {
        getContent().add(new Paragraph(getTranslation(key)));
    }
}
