package dev.leaven.portal.communication.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.leaven.portal.communication.app.Announcement;
import dev.leaven.portal.communication.app.AnnouncementReach;
import dev.leaven.portal.components.Card;
import dev.leaven.portal.delivery.ui.ChannelNames;
import java.util.List;

/** Who gets a message over what, and whom nothing reaches. */
final class ReachCard extends Composite<Card> {

    private static final int MOST_NAMES = 100;

    private final MessageParts parts;
    private final Announcement one;
    private final MessageWords words;
    private final Runnable again;

    ReachCard(MessageParts parts, Announcement one, MessageWords words, Runnable again) {
        this.parts = parts;
        this.one = one;
        this.words = words;
        this.again = again;
    }

    @Override
    protected Card initContent() {
        AnnouncementReach reach = parts.announcements().reach(one.cycle(), one.id());
        String level = one.draft().level();
        var card = new Card(
                getTranslation("tell.reach.title"),
                new Paragraph(getTranslation("tell.reach.people", reach.people(), words.level(level))));
        reach.byChannel()
                .forEach((channel, count) -> card.add(new Paragraph(getTranslation(
                        "tell.reach.channel",
                        ChannelNames.of(channel, parts.channels().all(), getLocale()),
                        count))));
        if (!reach.unreached().isEmpty()) {
            List<String> names = reach.unreached().stream().limit(MOST_NAMES).toList();
            card.add(new Details(
                    getTranslation("tell.reach.unreached", reach.unreached().size()),
                    new Div(
                            new Paragraph(getTranslation("tell.reach.sheet")),
                            new Paragraph(String.join(", ", names)))));
        }
        if (!parts.audiences().isKnown(level)) {
            var choose = new Button(
                    getTranslation("tell.audience.choose"),
                    click -> new AudienceDialog(parts.audiences(), level, words.level(level), again).open());
            choose.getElement().setAttribute("data-test-id", "choose-audience");
            card.add(new Div(choose));
        }
        card.getElement().setAttribute("data-test-id", "reach");
        return card;
    }
}
