package dev.leaven.portal.components;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** What an empty page, a refused page or a finished page shows instead of nothing: a drawing, one sentence, one button. */
public final class EmptyState extends Composite<Section> {

    public EmptyState(Component drawing, String title, String sentence, Component... actions) {
        var doors = new Div(actions);
        doors.addClassName("lv-empty-actions");
        getContent().addClassName("lv-empty");
        getContent().add(drawing, new H2(title), new Paragraph(sentence), doors);
    }

    public EmptyState(Drawing drawing, String title, String sentence, Component... actions) {
        this(drawing.create(), title, sentence, actions);
    }
}
