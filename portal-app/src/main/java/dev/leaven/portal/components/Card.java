package dev.leaven.portal.components;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** A quiet surface that groups what belongs together. Cards are not nested: inside one, white space groups. */
public final class Card extends Composite<Section> implements HasComponents {

    private final Div head = new Div();

    /** A card without a heading. */
    public Card(Component... content) {
        getContent().addClassName("lv-card");
        head.addClassName("lv-card-head");
        getContent().add(content);
    }

    /** A card with an h2 that names it. */
    public Card(String heading, Component... content) {
        this();
        head.add(new H2(heading));
        getContent().add(head);
        getContent().add(content);
    }

    /** Small actions on the right of the heading. */
    public Card withActions(Component... actions) {
        var corner = new Div(actions);
        corner.addClassName("lv-card-actions");
        head.add(corner);
        return this;
    }
}
