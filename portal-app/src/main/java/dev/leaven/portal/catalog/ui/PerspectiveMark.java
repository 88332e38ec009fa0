package dev.leaven.portal.catalog.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import dev.leaven.portal.components.LeavenIcon;

/** A perspective's name with the shape and the colour that it has in every chart. */
public final class PerspectiveMark extends Composite<Span> {

    /** @param perspective {@code ld}, {@code hr}, {@code business} or {@code learner} */
    public PerspectiveMark(String perspective, String label) {
        getContent().addClassName("lv-perspective-mark");
        getContent().getElement().setAttribute("data-perspective", perspective);
        getContent().add(LeavenIcon.named("perspective-" + perspective), new Span(label));
    }
}
