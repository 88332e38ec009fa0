package dev.leaven.portal.cycle.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.leaven.portal.components.Card;
import dev.leaven.portal.cycle.CycleRefused;
import dev.leaven.portal.cycle.GateClosed;
import java.util.function.Consumer;

/** Says what the step before still misses, and lets a lead go on anyway who says why. See {@link CyclePages#gate}. */
public final class GateCard extends Composite<Card> {

    private final GateClosed closed;
    private final String path;
    private final Consumer<String> goOn;
    private final ReasonField reason = new ReasonField();

    /**
     * @param path of the page where the step is worked on; empty where it has none
     * @param goOn takes the reason
     */
    GateCard(GateClosed closed, String path, Consumer<String> goOn) {
        this.closed = closed;
        this.path = path;
        this.goOn = goOn;
    }

    @Override
    protected Card initContent() {
        int number = closed.step().number();
        var card = new Card(getTranslation("cycle.gate.title", number), new MissingPieces(closed.missing()));
        if (!path.isEmpty()) {
            card.add(new Div(new Anchor(path, getTranslation("cycle.gate.back", number))));
        }
        card.add(closed.step().mayBeLeftEarly() ? form() : new Paragraph(getTranslation("cycle.refused.hard")));
        card.getElement().setAttribute("data-test-id", "gate");
        return card;
    }

    private Component form() {
        reason.setLabel(getTranslation("cycle.gate.reason"));
        reason.getElement().setAttribute("data-test-id", "gate-reason");
        var button = new Button(getTranslation("cycle.gate.go"), click -> goOn());
        button.getElement().setAttribute("data-test-id", "gate-go");
        var form = new Div(reason, new Div(button));
        form.addClassName("lv-stack");
        return form;
    }

    private void goOn() {
        try {
            goOn.accept(reason.getValue());
        } catch (CycleRefused refused) {
            reason.blame(refused);
        }
    }
}
