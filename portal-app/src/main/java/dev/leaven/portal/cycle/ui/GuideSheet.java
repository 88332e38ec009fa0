package dev.leaven.portal.cycle.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.leaven.portal.components.Card;

/** What a guide says below its first sentences: who meets, for what, and what comes of it. */
final class GuideSheet extends Composite<Div> {

    private final Guide guide;
    private final String produces;
    private final String complete;

    GuideSheet(Guide guide, String produces, String complete) {
        this.guide = guide;
        this.produces = produces;
        this.complete = complete;
    }

    @Override
    protected Div initContent() {
        var results = new Div(
                part("guide.produces", new Paragraph(produces)), part("guide.complete", new Paragraph(complete)));
        results.addClassName("lv-grid-2");
        var sheet = new Div(part("guide.who", new Paragraph(guide.who())), part("guide.agenda", agenda()), results);
        sheet.addClassName("lv-section");
        return sheet;
    }

    private Component part(String key, Component content) {
        return new Card(getTranslation(key), content);
    }

    private OrderedList agenda() {
        var list = new OrderedList();
        list.addClassName("lv-agenda");
        list.getElement().setAttribute("data-test-id", "agenda");
        for (Guide.Item item : guide.agenda()) {
            var minutes = new Span(getTranslation("guide.minutes", item.minutes()));
            minutes.addClassName("lv-agenda-minutes");
            list.add(new ListItem(minutes, new Span(item.text())));
        }
        return list;
    }
}
