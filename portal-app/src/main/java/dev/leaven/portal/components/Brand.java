package dev.leaven.portal.components;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;

/** The product's mark with its name beside it; the name is text, so it follows the theme and the reader's font size. */
public final class Brand extends Composite<Span> {

    public Brand() {
        var mark = new Image("icons/mark.svg", "");
        mark.addClassName("lv-brand-mark");
        var name = new Span(getTranslation("kit.brand"));
        name.addClassName("lv-brand-name");
        getContent().addClassName("lv-brand");
        getContent().add(mark, name);
    }
}
