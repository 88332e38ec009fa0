package dev.leaven.portal.assessment.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.shared.Registration;
import dev.leaven.portal.assessment.CampaignId;
import dev.leaven.portal.assessment.app.SentInvitations;
import dev.leaven.portal.components.Card;
import dev.leaven.portal.components.Drawing;
import dev.leaven.portal.components.EmptyState;
import dev.leaven.portal.components.Notices;
import dev.leaven.portal.components.Poller;
import dev.leaven.portal.components.ProgressLine;
import dev.leaven.portal.delivery.LetterChannel;
import dev.leaven.portal.delivery.LetterFailure;
import dev.leaven.portal.delivery.LetterState;
import dev.leaven.portal.delivery.LetterTally;
import dev.leaven.portal.delivery.ui.ChannelNames;
import dev.leaven.portal.delivery.ui.LetterStateBadge;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows how sending a campaign's invitations gets on, while it happens. Sending goes on without this page. */
final class MailingProgress extends Composite<Div> {

    private static final Duration LOOK_AGAIN = Duration.ofSeconds(2);

    private final SentInvitations sent;
    private final CampaignId campaign;
    private final List<LetterChannel> channels;
    private final boolean open;
    private @Nullable Registration waiting;
    private @Nullable Shown shown;

    private record Shown(List<LetterTally> tallies, List<LetterFailure> failures) {}

    /** @param open whether the campaign still takes answers */
    MailingProgress(SentInvitations sent, List<LetterChannel> channels, CampaignId campaign, boolean open) {
        this.sent = sent;
        this.campaign = campaign;
        this.channels = channels;
        this.open = open;
        getContent().addClassName("lv-stack");
        getContent().getElement().setAttribute("data-test-id", "mailing-progress");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        show();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        rest();
    }

    /** Looks again; from now on by itself as long as something is on its way. */
    void show() {
        List<LetterTally> tallies = sent.tallies(campaign);
        boolean underWay = tallies.stream().anyMatch(tally -> tally.of(LetterState.WAITING) > 0);
        if (!underWay) {
            rest();
        } else if (waiting == null) {
            waiting =
                    getUI().map(ui -> Poller.every(LOOK_AGAIN, ui, this::show)).orElse(null);
        }
        var now = new Shown(tallies, sent.failures(campaign));
        if (!now.equals(shown)) {
            shown = now;
            draw(now.tallies(), now.failures());
        }
    }

    /** Only what changed, so that nobody loses the button under the finger. */
    private void draw(List<LetterTally> tallies, List<LetterFailure> failures) {
        getContent().removeAll();
        if (tallies.isEmpty()) {
            getContent().add(empty());
        }
        tallies.forEach(tally -> getContent().add(card(tally)));
        if (!failures.isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("lv-list");
            failures.forEach(failure -> list.add(item(failure)));
            getContent().add(new Card(getTranslation("invitations.failed.title"), list));
        }
    }

    private void rest() {
        if (waiting != null) {
            waiting.remove();
            waiting = null;
        }
    }

    private EmptyState empty() {
        return open
                ? new EmptyState(
                        Drawing.RISING,
                        getTranslation("invitations.empty.open.title"),
                        getTranslation("invitations.empty.open.text"))
                : new EmptyState(
                        Drawing.CLOSED,
                        getTranslation("invitations.empty.closed.title"),
                        getTranslation("invitations.empty.closed.text"));
    }

    private Component card(LetterTally tally) {
        int arrived = tally.of(LetterState.ACCEPTED, LetterState.DELIVERED);
        var card = new Card(
                ChannelNames.of(tally.channel(), channels, getLocale()),
                new ProgressLine(getTranslation("invitations.tally.sent", arrived, tally.all()), arrived, tally.all()));
        line(card, "invitations.tally.waiting", tally.of(LetterState.WAITING));
        line(card, "invitations.tally.rejected", tally.of(LetterState.REJECTED));
        line(card, "invitations.tally.dead", tally.of(LetterState.DEAD));
        line(card, "invitations.tally.withdrawn", tally.of(LetterState.WITHDRAWN));
        if (tally.of(LetterState.DEAD) > 0) {
            var retry = new Button(getTranslation("invitations.retry"), click -> retry(tally.channel()));
            retry.getElement().setAttribute("data-test-id", "retry");
            card.withActions(retry);
        }
        return card;
    }

    private void line(Card card, String key, int count) {
        if (count > 0) {
            card.add(new Paragraph(getTranslation(key, count)));
        }
    }

    private ListItem item(LetterFailure failure) {
        var why = new Span(getTranslation(failure.reasonKey()));
        why.addClassName("lv-soft");
        var words = new Div(new Span(failure.name()), why);
        words.addClassName("lv-stack-s");
        var end = new Div(
                new Span(ChannelNames.of(failure.channel(), channels, getLocale())),
                new LetterStateBadge(failure.state()));
        end.addClassName("lv-list-row-end");
        var item = new ListItem(words, end);
        item.addClassName("lv-list-row");
        return item;
    }

    private void retry(String channel) {
        Notices.info(getTranslation("invitations.retried", sent.retry(campaign, channel)));
        show();
    }
}
