package dev.leaven.portal.validation.ui.lead;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.leaven.portal.components.Card;
import dev.leaven.portal.components.Formats;
import dev.leaven.portal.components.StatusBadge;
import dev.leaven.portal.components.StatusBadge.Kind;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.cycle.ui.MissingPieces;
import dev.leaven.portal.validation.app.InForce;
import dev.leaven.portal.validation.app.RoundKind;
import dev.leaven.portal.validation.app.RoundOverview;
import dev.leaven.portal.validation.app.RoundState;
import java.util.List;
import java.util.Locale;

/** The newest round: until when, what its version still misses, how everybody stands, and what to do next. */
final class RoundCard extends Composite<Card> {

    private final RoundOverview round;
    private final List<InForce> everInForce;
    private final Component standings;

    /**
     * @param everInForce versions of the cycle, newest first
     * @param standings of everybody who is asked
     */
    RoundCard(RoundOverview round, List<InForce> everInForce, Component standings) {
        this.round = round;
        this.everInForce = everInForce;
        this.standings = standings;
    }

    /** What can be done with it while it is open. */
    RoundCard withButtons(Component buttons) {
        getContent().add(buttons);
        return this;
    }

    @Override
    protected Card initContent() {
        var version = round.version();
        String kind = version.kind().name().toLowerCase(Locale.ROOT);
        var card = new Card(getTranslation("validate.round." + kind, version.number()));
        card.getElement().setAttribute("data-test-id", "round");
        card.add(facts(version.cycle()));
        card.add(new Paragraph(getTranslation("validate.next." + next())));
        if (!round.missing().isEmpty()) {
            var missing = new Div(new H3(getTranslation("validate.missing")), new MissingPieces(round.missing()));
            missing.addClassName("lv-missing");
            missing.getElement().setAttribute("data-test-id", "still-missing");
            card.add(missing);
        }
        card.add(standings);
        return card;
    }

    private Div facts(CycleId cycle) {
        boolean open = round.state() == RoundState.OPEN;
        String day = Formats.date(round.endsOn(), getLocale());
        var facts = new Div(new StatusBadge(
                open ? getTranslation("validate.round.open", day) : getTranslation("validate.round.ended"),
                open ? Kind.PROGRESS : Kind.QUIET));
        VersionState.of(round.version(), everInForce).badge().ifPresent(facts::add);
        facts.add(
                new Span(getTranslation(
                        "validate.document.fingerprint", round.version().hash().fingerprint())),
                VersionNavigation.linkTo(cycle, round.version().number(), getTranslation("validate.version.read")));
        facts.addClassName("lv-row");
        return facts;
    }

    /** What the lead does now, as the last part of a key. */
    private String next() {
        boolean open = round.state() == RoundState.OPEN;
        if (round.version().kind() == RoundKind.CONSULTATION) {
            return open ? "consulted" : "answer";
        }
        boolean inForce = VersionState.of(round.version(), everInForce).force() != null;
        return open ? "signed" : inForce ? "carryout" : "again";
    }
}
