package dev.leaven.portal.actionplan.ui.plan;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import dev.leaven.portal.actionplan.Excess;
import dev.leaven.portal.actionplan.app.PlanRefused;
import dev.leaven.portal.actionplan.app.Plans;
import dev.leaven.portal.actionplan.ui.FieldProblems;
import dev.leaven.portal.components.Card;
import dev.leaven.portal.components.Notices;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.cycle.CycleRefused;
import java.util.Locale;
import java.util.Objects;

/** Where a plan takes more than small steps: asks why, and keeps the reason for everybody who reads the plan. */
final class ExcessCard extends Composite<Card> {

    private final Plans plans;
    private final CycleId cycle;
    private final Excess excess;
    private final boolean editable;
    private final TextArea reason = new TextArea();
    private final FieldProblems problems = new FieldProblems().at("reason", reason);

    ExcessCard(Plans plans, CycleId cycle, Excess excess, boolean editable) {
        this.plans = plans;
        this.cycle = cycle;
        this.excess = excess;
        this.editable = editable;
    }

    @Override
    protected Card initContent() {
        String rule = excess.rule().name().toLowerCase(Locale.ROOT);
        reason.setLabel(getTranslation("plan.excess.why"));
        reason.setValue(Objects.requireNonNullElse(excess.reason(), ""));
        reason.setReadOnly(!editable);
        reason.getElement().setAttribute("data-test-id", "excess-reason");
        var card = new Card(
                getTranslation("plan.excess." + rule, excess.name()),
                new Paragraph(getTranslation("plan.excess.text", excess.count())),
                reason,
                problems);
        card.getElement().setAttribute("data-test-id", "excess");
        if (editable) {
            var save = new Button(getTranslation("plan.excess.save"), click -> save());
            save.getElement().setAttribute("data-test-id", "save-excess");
            card.add(new Div(save));
        }
        return card;
    }

    private void save() {
        try {
            plans.explain(cycle, excess.rule(), excess.subject(), reason.getValue());
            problems.clear();
            Notices.success(getTranslation("plan.excess.saved"));
        } catch (PlanRefused refused) {
            problems.show(refused);
        } catch (CycleRefused refused) {
            problems.show(refused);
        }
    }
}
