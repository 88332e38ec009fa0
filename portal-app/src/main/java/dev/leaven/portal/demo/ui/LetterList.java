package dev.leaven.portal.demo.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import dev.leaven.portal.components.Card;
import dev.leaven.portal.components.ReaderTime;
import dev.leaven.portal.demo.internal.CaughtLetter;
import java.util.List;

/** Letters by whom they went to, the newest first, a screenful at a time. */
final class LetterList extends Composite<Card> {

    private static final int AT_ONCE = 50;
    private static final long NONE = -1;

    private final UnorderedList list = new UnorderedList();
    private final Button older = new Button(getTranslation("mailcatcher.older"));
    private int wanted = AT_ONCE;
    private long open = NONE;
    private List<Long> shown = List.of();

    /** @param more looks for older letters: shows the list again */
    LetterList(Runnable more) {
        list.addClassName("lv-list");
        older.getElement().setAttribute("data-test-id", "older");
        older.addClickListener(click -> {
            wanted += AT_ONCE;
            more.run();
        });
        getContent().add(list, new Div(older));
    }

    /** Marks this letter as the one that is open. */
    void open(CaughtLetter letter) {
        open = letter.id();
        shown = List.of();
    }

    void openNone() {
        open = NONE;
        shown = List.of();
    }

    /** Where nothing came, what is there stays, and with it the focus. */
    void show(List<CaughtLetter> letters) {
        var newest = letters.stream().limit(wanted).toList();
        var ids = newest.stream().map(CaughtLetter::id).toList();
        older.setVisible(letters.size() > wanted);
        if (!ids.equals(shown)) {
            shown = ids;
            list.removeAll();
            newest.forEach(letter -> list.add(item(letter)));
        }
    }

    private ListItem item(CaughtLetter letter) {
        var link = new RouterLink(
                letter.to(),
                MailCatcherView.class,
                new RouteParameters(MailCatcherView.LETTER, Long.toString(letter.id())));
        link.getElement().setAttribute("data-test-id", "mail");
        var subject = new Span(subject(letter, this));
        var when = new Span(ReaderTime.at(letter.at(), UI.getCurrent()));
        when.addClassName("lv-soft");
        var item = new ListItem(link, subject, when);
        item.addClassName("lv-list-row");
        if (letter.id() == open) {
            item.getElement().setAttribute("aria-current", "true");
        }
        return item;
    }

    static String subject(CaughtLetter letter, Component reader) {
        return letter.subject().isBlank() ? reader.getTranslation("mailcatcher.nosubject") : letter.subject();
    }
}
