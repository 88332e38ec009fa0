package dev.leaven.portal.components;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** One number that matters: the value large, what it is under it, and if need be how to read it. */
public final class KeyFigure extends Composite<Div> {

    private final Span value = new Span();

    public KeyFigure(String value, String label) {
        this(value, label, null);
    }

    /** @param note a short remark under the label, such as "78 % of 300" */
    public KeyFigure(String value, String label, @Nullable String note) {
        getContent().addClassName("lv-stat");
        this.value.addClassName("lv-stat-value");
        var name = new Span(label);
        name.addClassName("lv-stat-label");
        getContent().add(this.value, name);
        if (note != null) {
            var remark = new Span(note);
            remark.addClassName("lv-stat-note");
            getContent().add(remark);
        }
        setValue(value);
    }

    public void setValue(String text) {
        value.setText(text);
    }
}
