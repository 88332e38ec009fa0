package dev.leaven.portal.cycle.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import dev.leaven.portal.components.Card;
import dev.leaven.portal.cycle.app.CycleOverview;
import java.util.Objects;

/** Whom a cycle is about, and who answers for it. */
final class CycleFactsCard extends Composite<Card> {

    private final CycleOverview cycle;
    private final String scope;

    /** @param scope its units, in words */
    CycleFactsCard(CycleOverview cycle, String scope) {
        this.cycle = cycle;
        this.scope = scope;
    }

    @Override
    protected Card initContent() {
        String sponsor = Objects.requireNonNullElse(cycle.sponsor(), getTranslation("cycle.sponsor.none"));
        var facts = new DescriptionList();
        facts.add(new DescriptionList.Term(getTranslation("cycle.sponsor")));
        facts.add(new DescriptionList.Description(sponsor));
        facts.add(new DescriptionList.Term(getTranslation("cycle.scope")));
        facts.add(new DescriptionList.Description(scope));
        facts.addClassName("lv-facts");
        var card = new Card(getTranslation("cycle.facts"), facts);
        card.getElement().setAttribute("data-test-id", "cycle-facts");
        return card;
    }
}
