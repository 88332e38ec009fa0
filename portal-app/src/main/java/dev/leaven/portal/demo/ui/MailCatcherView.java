package dev.leaven.portal.demo.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.shared.Registration;
import dev.leaven.portal.components.Card;
import dev.leaven.portal.components.Drawing;
import dev.leaven.portal.components.EmptyState;
import dev.leaven.portal.components.PageHead;
import dev.leaven.portal.components.Poller;
import dev.leaven.portal.components.ReaderTime;
import dev.leaven.portal.delivery.ui.DeliveryNavigation;
import dev.leaven.portal.delivery.ui.LinkedText;
import dev.leaven.portal.demo.app.CaughtLetters;
import dev.leaven.portal.demo.internal.CaughtLetter;
import dev.leaven.portal.identity.PortalUser;
import dev.leaven.portal.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What the demo sent by e-mail: the list, and beside it the letter that is open. */
@Route(value = "demo/mail/:letter?", registerAtStartup = false)
@RolesAllowed({"OPERATOR", "PROGRAMME_LEAD"})
@Menu(order = 95, title = "mailcatcher.menu", icon = "lv:mail")
class MailCatcherView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String LETTER = "letter";

    private static final Duration LOOK_AGAIN = Duration.ofSeconds(3);

    private final transient CaughtLetters letters;
    private final PageHead head;
    private final Component empty;
    private final LetterList list = new LetterList(this::look);
    private final Div columns = new Div(list);
    private @Nullable Registration polling;

    MailCatcherView(CaughtLetters letters) {
        this.letters = letters;
        boolean all = PortalUser.isNow(Role.OPERATOR);
        head = new PageHead(
                getTranslation("mailcatcher.title"),
                getTranslation(all ? "mailcatcher.purpose.operator" : "mailcatcher.purpose"));
        empty = letters.listening() ? empty(all) : off();
        addClassName("lv-page");
        columns.addClassName("lv-inbox");
        add(head, empty, columns);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var open = event.getRouteParameters().getLong(LETTER).flatMap(letters::find);
        columns.removeAll();
        columns.add(list, open.map(this::letter).orElseGet(this::nothingOpen));
        columns.getElement().setAttribute("data-open", open.isPresent());
        head.setContext();
        list.openNone();
        open.ifPresent(letter -> {
            head.setContext(new RouterLink(getTranslation("mailcatcher.back"), MailCatcherView.class));
            list.open(letter);
        });
        look();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("mailcatcher.title");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        polling = Poller.every(LOOK_AGAIN, event.getUI(), this::look);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (polling != null) {
            polling.remove();
        }
    }

    private void look() {
        var all = letters.newest();
        empty.setVisible(all.isEmpty());
        columns.setVisible(!all.isEmpty());
        list.show(all);
    }

    private Component letter(CaughtLetter letter) {
        String when = ReaderTime.at(letter.at(), UI.getCurrent());
        var to = new Paragraph(getTranslation("mailcatcher.to", letter.to(), when));
        to.addClassName("lv-soft");
        var card = new Card(LetterList.subject(letter, this), to, LinkedText.inNewTabs(letter.text()));
        card.getElement().setAttribute("data-test-id", "letter");
        return card;
    }

    private Component nothingOpen() {
        var words = new Paragraph(getTranslation("mailcatcher.choose"));
        words.addClassName("lv-soft");
        return words;
    }

    private Component empty(boolean operator) {
        String title = getTranslation("mailcatcher.empty.title");
        if (operator) {
            return new EmptyState(Drawing.TABLE, title, getTranslation("mailcatcher.empty.operator"));
        }
        var door = new Button(getTranslation("mailcatcher.empty.try"), click -> DeliveryNavigation.toChannels());
        door.addThemeVariants(ButtonVariant.PRIMARY);
        return new EmptyState(Drawing.TABLE, title, getTranslation("mailcatcher.empty.text"), door);
    }

    private Component off() {
        return new EmptyState(
                Drawing.CLOSED, getTranslation("mailcatcher.off.title"), getTranslation("mailcatcher.off.text"));
    }
}
