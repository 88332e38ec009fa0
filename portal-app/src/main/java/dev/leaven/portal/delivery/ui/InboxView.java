package dev.leaven.portal.delivery.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import dev.leaven.portal.components.Card;
import dev.leaven.portal.components.Drawing;
import dev.leaven.portal.components.EmptyState;
import dev.leaven.portal.components.Formats;
import dev.leaven.portal.components.PageHead;
import dev.leaven.portal.delivery.LetterId;
import dev.leaven.portal.delivery.app.Inbox;
import dev.leaven.portal.delivery.app.Inbox.Mail;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;

/** My messages: the list, and beside it the one that is open. */
@Route("inbox/:message?")
@PermitAll
class InboxView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final String MESSAGE = "message";

    private final Inbox inbox;

    InboxView(Inbox inbox) {
        this.inbox = inbox;
        addClassName("lv-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<Mail> open =
                event.getRouteParameters().get(MESSAGE).flatMap(LetterId::parse).flatMap(inbox::open);
        removeAll();
        var head = new PageHead(getTranslation("inbox.title"), getTranslation("inbox.purpose"));
        open.ifPresent(mail -> head.setContext(new RouterLink(getTranslation("inbox.back"), InboxView.class)));
        add(head);
        List<Mail> all = inbox.mine();
        add(all.isEmpty() ? empty() : columns(all, open));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("inbox.title");
    }

    private Component empty() {
        return new EmptyState(Drawing.CLOSED, getTranslation("inbox.empty.title"), getTranslation("inbox.empty.text"));
    }

    private Component columns(List<Mail> all, Optional<Mail> open) {
        var list = new UnorderedList();
        list.addClassName("lv-list");
        all.forEach(mail ->
                list.add(item(mail, open.map(Mail::id).filter(mail.id()::equals).isPresent())));
        var columns = new Div(new Card(list), open.map(this::letter).orElseGet(this::nothingOpen));
        columns.addClassName("lv-inbox");
        if (open.isPresent()) {
            columns.getElement().setAttribute("data-open", "");
        }
        return columns;
    }

    private ListItem item(Mail mail, boolean open) {
        var link = new RouterLink(
                mail.subject(),
                InboxView.class,
                new RouteParameters(MESSAGE, mail.id().toString()));
        link.getElement().setAttribute("data-test-id", "mail");
        var date = new Span(Formats.date(mail.on(), getLocale()));
        date.addClassName("lv-soft");
        var item = new ListItem(link);
        if (!mail.seen()) {
            item.addClassName("lv-inbox-new");
            var unread = new Span(getTranslation("inbox.new"));
            unread.addClassName("lv-strong");
            item.add(unread);
        }
        item.add(date);
        item.addClassName("lv-list-row");
        if (open) {
            item.getElement().setAttribute("aria-current", "true");
        }
        return item;
    }

    private Component letter(Mail mail) {
        var card = new Card(mail.subject(), new LinkedText(mail.text()));
        card.getElement().setAttribute("data-test-id", "letter");
        return card;
    }

    private Component nothingOpen() {
        var words = new Paragraph(getTranslation("inbox.choose"));
        words.addClassName("lv-soft");
        return words;
    }
}
