package dev.leaven.portal.components;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;

/** The head of a page: its only h1, one sentence on what the page is for, and its actions. Stacks on a phone. */
public final class PageHead extends Composite<Header> {

    private final Div context = new Div();
    private final H1 title = new H1();
    private final Paragraph purpose = new Paragraph();
    private final Div actions = new Div();

    /** @param actions the primary action first; it stands on the right, and within the thumb's reach on a phone */
    public PageHead(String title, String purpose, Component... actions) {
        context.addClassName("lv-page-head-context");
        this.purpose.addClassName("lv-page-head-purpose");
        this.actions.addClassName("lv-page-head-actions");
        var words = new Div(context, this.title, this.purpose);
        words.addClassName("lv-page-head-words");
        getContent().addClassName("lv-page-head");
        getContent().add(words, this.actions);
        setTitle(title);
        setPurpose(purpose);
        setContext();
        setActions(actions);
    }

    public void setTitle(String text) {
        title.setText(text);
    }

    public void setPurpose(String text) {
        purpose.setText(text);
        purpose.setVisible(!text.isEmpty());
    }

    /** What stands above the title: the way back, the state of the thing that the page shows. */
    public void setContext(Component... parts) {
        context.removeAll();
        context.add(parts);
        context.setVisible(parts.length > 0);
    }

    public void setActions(Component... parts) {
        actions.removeAll();
        actions.add(parts);
        actions.setVisible(parts.length > 0);
    }
}
