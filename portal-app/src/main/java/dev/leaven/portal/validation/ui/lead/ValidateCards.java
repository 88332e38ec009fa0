package dev.leaven.portal.validation.ui.lead;

import com.vaadin.flow.component.html.Div;
import dev.leaven.portal.cycle.CycleFacts;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.cycle.CycleLookup;
import dev.leaven.portal.identity.People;
import dev.leaven.portal.validation.app.Consultation;
import dev.leaven.portal.validation.app.Remarks;
import dev.leaven.portal.validation.app.RoundKind;
import dev.leaven.portal.validation.app.RoundOverview;
import dev.leaven.portal.validation.app.RoundState;
import dev.leaven.portal.validation.app.StakeholderId;
import dev.leaven.portal.validation.app.StakeholderRow;
import dev.leaven.portal.validation.app.Stakeholders;
import dev.leaven.portal.validation.app.Versions;
import dev.leaven.portal.validation.ui.PlanWords;
import dev.leaven.portal.validation.ui.document.VersionNumbers;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The cards of the page, each with the services that it works on. */
@Component
class ValidateCards {

    private final Stakeholders stakeholders;
    private final RoundActions rounds;
    private final Remarks remarks;
    private final Versions versions;
    private final People people;
    private final CycleLookup cycles;
    private final PlanWords words;

    ValidateCards(
            Stakeholders stakeholders,
            RoundActions rounds,
            Remarks remarks,
            Versions versions,
            People people,
            CycleLookup cycles,
            PlanWords words) {
        this.stakeholders = stakeholders;
        this.rounds = rounds;
        this.remarks = remarks;
        this.versions = versions;
        this.people = people;
        this.cycles = cycles;
        this.words = words;
    }

    /** @param again shows the page anew after something has changed */
    Div of(CycleFacts cycle, boolean editable, Runnable again) {
        CycleId id = cycle.id();
        List<StakeholderRow> asked = stakeholders.all(id);
        Optional<RoundOverview> newest = rounds.newest(id);
        Optional<Consultation> said = remarks.newest(id);
        var all = new Div();
        all.addClassName("lv-section");
        newest.ifPresent(round -> all.add(round(round, asked, said, editable, again)));
        boolean open = newest.filter(round -> round.state() == RoundState.OPEN).isPresent();
        if (editable && !open) {
            var begin = new BeginCard(rounds, id, words, newest.isPresent(), again);
            if (!begin.isSettled(versions.everInForce(id))) {
                all.add(begin);
            }
        }
        said.ifPresent(one -> all.add(new RemarksCard(remarks, one, words, editable, again)));
        all.add(
                new StakeholdersCard(
                        new StakeholderActions(stakeholders, id, cycles.units(id), people.all(), words, again),
                        asked,
                        stakeholders.waived(id),
                        words,
                        editable),
                new VersionsCard(versions, id));
        return all;
    }

    private RoundCard round(
            RoundOverview round,
            List<StakeholderRow> asked,
            Optional<Consultation> said,
            boolean editable,
            Runnable again) {
        CycleId cycle = round.version().cycle();
        var lines = new StandingLines(round, new VersionNumbers(versions.all(cycle)), words);
        if (round.version().kind() == RoundKind.CONSULTATION) {
            lines.consulted(said.map(Consultation::answered).orElse(Set.of()));
        } else {
            lines.decided(
                    rounds.unconfirmed(round.id()),
                    authors(round, asked),
                    editable ? one -> new MinutesDialog(rounds, round.id(), one, words, again).open() : null);
        }
        var card = new RoundCard(round, versions.everInForce(cycle), lines);
        return editable && round.state() == RoundState.OPEN
                ? card.withButtons(new RoundButtons(rounds, round, again))
                : card;
    }

    /** Who can't approve this version, since they froze it themselves. */
    private static Set<StakeholderId> authors(RoundOverview round, List<StakeholderRow> asked) {
        return asked.stream()
                .filter(one -> one.details().person().equals(round.version().author()))
                .map(StakeholderRow::id)
                .collect(Collectors.toSet());
    }
}
