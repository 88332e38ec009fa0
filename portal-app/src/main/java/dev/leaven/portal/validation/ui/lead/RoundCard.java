package dev.leaven.portal.validation.ui.lead;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.leaven.portal.components.Card;
import dev.leaven.portal.components.Confirmation;
import dev.leaven.portal.components.FactRows;
import dev.leaven.portal.components.Formats;
import dev.leaven.portal.components.Notices;
import dev.leaven.portal.components.StatusBadge;
import dev.leaven.portal.components.StatusBadge.Kind;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.cycle.ui.MissingPieces;
import dev.leaven.portal.validation.app.InForce;
import dev.leaven.portal.validation.app.MinutedDecision;
import dev.leaven.portal.validation.app.RoundKind;
import dev.leaven.portal.validation.app.RoundOverview;
import dev.leaven.portal.validation.app.RoundState;
import dev.leaven.portal.validation.app.Standing;
import dev.leaven.portal.validation.app.ValidationRefused;
import dev.leaven.portal.validation.ui.PlanWords;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** The round that goes on, or the way to begin one. */
final class RoundCard extends Composite<Div> {

    private final RoundActions actions;
    private final PlanWords words;
    private final CycleId cycle;
    private final boolean editable;
    private final Runnable again;

    RoundCard(RoundActions actions, PlanWords words, CycleId cycle, boolean editable, Runnable again) {
        this.actions = actions;
        this.words = words;
        this.cycle = cycle;
        this.editable = editable;
        this.again = again;
    }

    @Override
    protected Div initContent() {
        var all = new Div();
        all.addClassName("lv-section");
        Optional<RoundOverview> newest = actions.newest(cycle);
        newest.ifPresent(round -> all.add(round(round)));
        boolean open = newest.filter(round -> round.state() == RoundState.OPEN).isPresent();
        if (editable && !open) {
            all.add(new BeginCard(actions, cycle, newest.isPresent(), again));
        }
        return all;
    }

    private Card round(RoundOverview round) {
        boolean consultation = round.version().kind() == RoundKind.CONSULTATION;
        boolean open = round.state() == RoundState.OPEN;
        var card = new Card(getTranslation(
                consultation ? "validate.round.consultation" : "validate.round.final",
                round.version().number()));
        card.getElement().setAttribute("data-test-id", "round");
        card.add(new Paragraph(getTranslation(
                open ? "validate.round.open" : "validate.round.ended",
                Formats.date(round.endsOn(), getLocale()),
                round.version().hash().fingerprint())));
        inForce(round).ifPresent(card::add);
        if (!consultation) {
            if (!round.missing().isEmpty()) {
                card.add(new Span(getTranslation("validate.missing")), new MissingPieces(round.missing()));
            }
            card.add(standings(round));
        }
        if (open && editable) {
            card.add(buttons(round, consultation));
        }
        return card;
    }

    private Optional<Component> inForce(RoundOverview round) {
        return actions.inForce(cycle)
                .filter(one -> one.version().equals(round.version().id()))
                .map(this::badge);
    }

    private Component badge(InForce one) {
        String since = Formats.date(one.since().atZone(ZoneOffset.UTC).toLocalDate(), getLocale());
        var badge = new StatusBadge(
                getTranslation(one.overridden() ? "validate.force.overridden" : "validate.force", since), Kind.GOOD);
        badge.getElement().setAttribute("data-test-id", "in-force");
        return new Div(badge);
    }

    private UnorderedList standings(RoundOverview round) {
        UnorderedList list = FactRows.list();
        List<MinutedDecision> minuted = actions.unconfirmed(round.id());
        for (Standing one : round.standings()) {
            var line = new StandingLine(one, minuted, words);
            if (editable && round.state() == RoundState.OPEN && !one.left()) {
                line.withMinutes(() -> new MinutesDialog(actions, round.id(), one, words, again).open());
            }
            list.add(line);
        }
        return list;
    }

    private Div buttons(RoundOverview round, boolean consultation) {
        var buttons = new Div();
        buttons.addClassName("lv-actions");
        if (!consultation && round.standings().stream().anyMatch(Standing::blocks)) {
            var sponsor = new Button(getTranslation("validate.sponsor"), click -> askSponsor(round));
            sponsor.getElement().setAttribute("data-test-id", "ask-sponsor");
            buttons.add(sponsor);
        }
        var end = new Button(getTranslation("validate.end"), click -> end(round));
        end.getElement().setAttribute("data-test-id", "end-round");
        buttons.add(end);
        return buttons;
    }

    private void askSponsor(RoundOverview round) {
        try {
            actions.askSponsor(round.id());
            Notices.success(getTranslation("validate.sponsor.asked"));
        } catch (ValidationRefused refused) {
            Notices.error(getTranslation(refused.reason(), refused.arguments().toArray()));
        }
    }

    private void end(RoundOverview round) {
        var question = new Confirmation(UI.getCurrent());
        question.setHeader(getTranslation("validate.end.title"));
        question.setText(getTranslation("validate.end.text"));
        question.setConfirmText(getTranslation("validate.end"));
        question.setCancelText(getTranslation("validate.end.not"));
        question.addConfirmListener(confirmed -> {
            try {
                actions.end(round.id());
            } catch (ValidationRefused refused) {
                Notices.error(
                        getTranslation(refused.reason(), refused.arguments().toArray()));
            }
            again.run();
        });
        question.open();
    }
}
