package dev.leaven.portal.plugins.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.leaven.portal.components.StatusBadge;
import dev.leaven.portal.components.StatusBadge.Kind;

/**
 * Says that nothing was saved because somebody else was first, and what can be done now. What was typed stays in the fields.
 */
final class EditConflictNotice extends Composite<Div> {

    EditConflictNotice(String why, Component... ways) {
        getContent().addClassName("lv-stack-s");
        getContent().getElement().setAttribute("data-test-id", "not-saved");
        getContent().add(new StatusBadge(getTranslation("plugins.notsaved"), Kind.ATTENTION), new Paragraph(why));
        getContent().add(ways);
    }
}
