package dev.leaven.portal.cycle.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.leaven.portal.components.Card;

/** Tells that somebody else has changed the cycle, and offers theirs: the reader decides when to give up what is typed. */
final class CycleEditConflictCard extends Composite<Card> {

    private final Runnable load;

    CycleEditConflictCard(Runnable load) {
        this.load = load;
        setVisible(false);
    }

    @Override
    protected Card initContent() {
        var button = new Button(getTranslation("cycle.stale.load"), click -> load.run());
        button.getElement().setAttribute("data-test-id", "load-theirs");
        var card = new Card(
                getTranslation("cycle.stale.title"),
                new Paragraph(getTranslation("cycle.stale.text")),
                new Div(button));
        card.getElement().setAttribute("role", "alert");
        return card;
    }

    void showUp() {
        setVisible(true);
        scrollIntoView();
    }
}
