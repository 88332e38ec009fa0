package dev.leaven.portal.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dev.leaven.portal.components.Card;
import dev.leaven.portal.components.Formats;
import dev.leaven.portal.components.ToDo;
import java.time.LocalDate;
import java.util.List;

/** The few things that wait for whoever looks, each a sentence that leads to where it is done. */
final class ThisWeekCard extends Composite<Card> {

    private final List<ToDo> things;

    ThisWeekCard(List<ToDo> things) {
        this.things = things;
    }

    @Override
    protected Card initContent() {
        var card = new Card(getTranslation("overview.week"));
        card.addClassName("lv-card-accent");
        card.getElement().setAttribute("data-test-id", "this-week");
        if (things.isEmpty()) {
            card.add(new Paragraph(getTranslation("overview.week.nothing")));
        } else {
            var list = new UnorderedList();
            list.addClassName("lv-list");
            things.forEach(one -> list.add(line(one)));
            card.add(list);
        }
        return card;
    }

    private ListItem line(ToDo one) {
        Object[] arguments = one.arguments().stream().map(this::word).toArray();
        var link = new Anchor(one.path(), getTranslation(one.key(), arguments));
        link.getElement().setAttribute("data-test-id", "to-do");
        var line = new ListItem(link);
        line.addClassName("lv-list-row");
        return line;
    }

    private Object word(Object argument) {
        return argument instanceof LocalDate day ? Formats.date(day, getLocale()) : argument;
    }
}
