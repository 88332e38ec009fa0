package dev.leaven.portal.components;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Progress in words with a thin bar under them; the words carry the message, the bar only shows it. */
public final class ProgressLine extends Composite<Div> {

    private final Span words = new Span();
    private final Bar bar = new Bar();

    /** @param text what the numbers mean, such as "12 of 34 answered" */
    public ProgressLine(String text, int done, int of) {
        getContent().addClassName("lv-progress");
        getContent().add(words, bar);
        update(text, done, of);
    }

    public void update(String text, int done, int of) {
        words.setText(text);
        bar.show(text, done, of);
    }

    @Tag("progress")
    private static final class Bar extends Component {
        void show(String text, int done, int of) {
            getElement().setAttribute("max", String.valueOf(Math.max(of, 1)));
            getElement().setAttribute("value", String.valueOf(Math.clamp(done, 0, Math.max(of, 1))));
            getElement().setAttribute("aria-label", text);
        }
    }
}
