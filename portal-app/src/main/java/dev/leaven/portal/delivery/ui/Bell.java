package dev.leaven.portal.delivery.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.shared.Registration;
import dev.leaven.portal.components.LeavenIcon;
import dev.leaven.portal.delivery.app.Inbox;
import org.jspecify.annotations.Nullable;

/** The way to the inbox, with the number of messages that were not opened; counted anew on every page. */
final class Bell extends Composite<Div> {

    private static final int MOST_SHOWN = 99;

    private final Inbox inbox;
    private final RouterLink link = new RouterLink();
    private final Span count = new Span();
    private @Nullable Registration listening;

    Bell(Inbox inbox) {
        this.inbox = inbox;
        link.setRoute(InboxView.class);
        link.addClassName("lv-bell");
        link.getElement().setAttribute("data-test-id", "bell");
        count.addClassName("lv-bell-count");
        count.getElement().setAttribute("aria-hidden", "true");
        link.add(LeavenIcon.INBOX.create(), count);
        getContent().add(link);
        show();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        listening = event.getUI().addAfterNavigationListener(there -> show());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (listening != null) {
            listening.remove();
        }
    }

    private void show() {
        int unread = inbox.unread();
        count.setText(unread > MOST_SHOWN ? MOST_SHOWN + "+" : Integer.toString(unread));
        count.setVisible(unread > 0);
        String words = unread == 0 ? getTranslation("inbox.bell.none") : getTranslation("inbox.bell", unread);
        link.getElement().setAttribute("aria-label", words);
        link.getElement().setAttribute("title", words);
    }
}
