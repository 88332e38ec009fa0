package dev.leaven.portal.validation.ui.lead;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import dev.leaven.portal.cycle.CycleFacts;
import dev.leaven.portal.cycle.CycleLookup;
import dev.leaven.portal.identity.People;
import dev.leaven.portal.validation.app.Remarks;
import dev.leaven.portal.validation.app.Stakeholders;
import dev.leaven.portal.validation.app.Versions;
import dev.leaven.portal.validation.ui.PlanWords;

/** The cards of the page, each with the services that it works on. */
@org.springframework.stereotype.Component
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
    Component of(CycleFacts cycle, boolean editable, Runnable again) {
        var all = new Div(new RoundCard(rounds, words, cycle.id(), editable, again));
        all.addClassName("lv-section");
        remarks.newest(cycle.id()).ifPresent(one -> all.add(new RemarksCard(remarks, one, words, editable, again)));
        all.add(
                new StakeholdersCard(
                        stakeholders, cycle.id(), cycles.units(cycle.id()), people.all(), words, editable, again),
                new VersionsCard(versions, rounds.inForce(cycle.id()), cycle.id()));
        return all;
    }
}
