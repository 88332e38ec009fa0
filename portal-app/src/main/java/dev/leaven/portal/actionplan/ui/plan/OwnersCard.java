package dev.leaven.portal.actionplan.ui.plan;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.leaven.portal.actionplan.app.OwnerRequests;
import dev.leaven.portal.components.Card;
import dev.leaven.portal.components.Notices;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.cycle.CycleRefused;
import java.util.List;

/** Asks those who own an action whether they take it on, and says whom nothing reaches. */
final class OwnersCard extends Composite<Card> {

    private final OwnerRequests requests;
    private final CycleId cycle;
    private final int waiting;

    OwnersCard(OwnerRequests requests, CycleId cycle) {
        this.requests = requests;
        this.cycle = cycle;
        this.waiting = requests.waiting(cycle);
        setVisible(waiting > 0);
    }

    @Override
    protected Card initContent() {
        var ask = new Button(getTranslation("plan.owners.ask", waiting), click -> ask());
        ask.getElement().setAttribute("data-test-id", "ask-owners");
        ask.setDisableOnClick(true);
        return new Card(getTranslation("plan.owners"), new Paragraph(getTranslation("plan.owners.text")), new Div(ask));
    }

    private void ask() {
        try {
            List<String> unreached = requests.ask(cycle);
            if (unreached.isEmpty()) {
                Notices.success(getTranslation("plan.owners.asked"));
            } else {
                Notices.error(getTranslation("plan.owners.unreached", String.join(", ", unreached)));
            }
        } catch (CycleRefused refused) {
            Notices.error(getTranslation(refused.reason(), refused.arguments().toArray()));
        }
    }
}
