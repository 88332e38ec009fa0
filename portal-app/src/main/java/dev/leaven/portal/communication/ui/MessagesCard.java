package dev.leaven.portal.communication.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.leaven.portal.communication.app.Announcement;
import dev.leaven.portal.communication.app.Announcements;
import dev.leaven.portal.components.Card;
import dev.leaven.portal.components.FactRows;
import dev.leaven.portal.components.Formats;
import dev.leaven.portal.cycle.CycleId;
import java.util.List;

/** The messages of a cycle: to whom, on which day, and how far each is. */
final class MessagesCard extends Composite<Card> {

    private final Announcements announcements;
    private final CycleId cycle;
    private final MessageWords words;
    private final boolean editable;

    MessagesCard(Announcements announcements, CycleId cycle, MessageWords words, boolean editable) {
        this.announcements = announcements;
        this.cycle = cycle;
        this.words = words;
        this.editable = editable;
    }

    @Override
    protected Card initContent() {
        var card = new Card(getTranslation("tell.messages"));
        if (editable) {
            var write = new Button(
                    getTranslation("tell.message.new"),
                    click -> new NewMessageDialog(announcements, cycle, words).open());
            write.addThemeVariants(ButtonVariant.PRIMARY);
            write.getElement().setAttribute("data-test-id", "new-message");
            card.withActions(write);
        }
        List<Announcement> all = announcements.all(cycle);
        if (all.isEmpty()) {
            card.add(new Paragraph(getTranslation("tell.messages.none")));
            return card;
        }
        var list = FactRows.list();
        all.forEach(one -> list.add(row(one)));
        card.add(list);
        return card;
    }

    private ListItem row(Announcement one) {
        var link = MessageNavigation.linkTo(cycle, one.id(), words.subject(one));
        link.getElement().setAttribute("data-test-id", "message");
        var to = new Span(getTranslation(
                "tell.message.to",
                words.level(one.draft().level()),
                Formats.date(one.draft().sendOn(), getLocale())));
        to.addClassName("lv-soft");
        var what = new Div(link, to);
        what.addClassName("lv-stack-s");
        var end = new Div(words.badge(one.state()));
        end.addClassName("lv-list-row-end");
        var item = new ListItem(what, end);
        item.addClassName("lv-list-row");
        return item;
    }
}
