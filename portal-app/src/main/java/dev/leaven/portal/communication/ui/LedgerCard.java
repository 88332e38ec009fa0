package dev.leaven.portal.communication.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.leaven.portal.communication.app.Announcement;
import dev.leaven.portal.communication.app.AnnouncementRefused;
import dev.leaven.portal.communication.app.AnnouncementState;
import dev.leaven.portal.components.Card;
import dev.leaven.portal.components.Confirmation;
import dev.leaven.portal.components.FactRows;
import dev.leaven.portal.components.Formats;
import dev.leaven.portal.components.Notices;
import dev.leaven.portal.delivery.LetterState;
import dev.leaven.portal.delivery.ui.ChannelNames;
import java.util.Objects;

/** Who got a message, over what, and whom it did not reach. */
final class LedgerCard extends Composite<Card> {

    private final MessageParts parts;
    private final Announcement one;
    private final Runnable again;

    LedgerCard(MessageParts parts, Announcement one, Runnable again) {
        this.parts = parts;
        this.one = one;
        this.again = again;
    }

    @Override
    protected Card initContent() {
        var card = new Card(
                getTranslation("tell.ledger"),
                new Paragraph(getTranslation(
                        "tell.ledger.approved",
                        Objects.requireNonNullElse(one.approvedBy(), ""),
                        Formats.date(one.draft().sendOn(), getLocale()))));
        var tallies = FactRows.list();
        parts.announcements()
                .tallies(one.cycle(), one.id())
                .forEach(tally -> tallies.add(FactRows.row(
                        ChannelNames.of(tally.channel(), parts.channels().all(), getLocale()),
                        new Span(getTranslation(
                                "tell.ledger.tally",
                                tally.all(),
                                tally.of(LetterState.ACCEPTED, LetterState.DELIVERED),
                                tally.of(LetterState.REJECTED, LetterState.DEAD))))));
        card.add(tallies);
        var failures = FactRows.list();
        parts.announcements()
                .failures(one.cycle(), one.id())
                .forEach(failure ->
                        failures.add(FactRows.row(failure.name(), new Span(getTranslation(failure.reasonKey())))));
        card.add(failures);
        if (one.state() == AnnouncementState.APPROVED) {
            card.add(new Div(callOff()));
        }
        card.getElement().setAttribute("data-test-id", "ledger");
        return card;
    }

    private Button callOff() {
        var button = new Button(getTranslation("tell.message.calloff"), click -> {
            var question = new Confirmation(UI.getCurrent());
            question.setHeader(getTranslation("tell.message.calloff"));
            question.setText(getTranslation("tell.message.calloff.text"));
            question.setConfirmText(getTranslation("tell.message.calloff"));
            question.setCancelText(getTranslation("board.cancel"));
            question.setDestructive();
            question.addConfirmListener(confirmed -> {
                try {
                    parts.announcements().callOff(one.cycle(), one.id());
                } catch (AnnouncementRefused refused) {
                    Notices.error(getTranslation(refused.problems().getFirst().key()));
                }
                again.run();
            });
            question.open();
        });
        button.getElement().setAttribute("data-test-id", "call-off");
        return button;
    }
}
