package dev.leaven.portal.validation.ui.lead;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.leaven.portal.components.Card;
import dev.leaven.portal.components.DayField;
import dev.leaven.portal.components.Notices;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.cycle.CycleRefused;
import dev.leaven.portal.cycle.GateClosed;
import dev.leaven.portal.validation.app.InForce;
import dev.leaven.portal.validation.app.RoundKind;
import dev.leaven.portal.validation.app.RoundPreview;
import dev.leaven.portal.validation.app.ValidationRefused;
import dev.leaven.portal.validation.ui.PlanWords;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Begins a round: first to hear what stakeholders think of the draft, in the end to have it signed. */
final class BeginCard extends Composite<Card> {

    private final RoundActions actions;
    private final CycleId cycle;
    private final PlanWords words;
    private final boolean consulted;
    private final Runnable again;
    private final int seen;
    private final RoundPreview preview;
    private final DayField ends = new DayField();
    private final Div problem = new Div();

    /** @param consulted whether there was a round before, so that signing comes next */
    BeginCard(RoundActions actions, CycleId cycle, PlanWords words, boolean consulted, Runnable again) {
        this.actions = actions;
        this.cycle = cycle;
        this.words = words;
        this.consulted = consulted;
        this.again = again;
        // In this order: nobody freezes what the preview did not know.
        this.seen = actions.revision(cycle);
        this.preview = actions.preview(cycle);
    }

    /** Whether the plan is word for word what is in force, so that there is nothing to put before anybody. */
    boolean isSettled(List<InForce> everInForce) {
        RoundPreview.Since since = preview.since();
        return since != null
                && since.difference().isEmpty()
                && VersionState.of(since.version(), everInForce).force() != null;
    }

    @Override
    protected Card initContent() {
        ends.setLabel(getTranslation("validate.ends"));
        ends.setValue(actions.usualEnd());
        ends.setManualValidation(true);
        ends.getElement().setAttribute("data-test-id", "ends");
        ends.addValueChangeListener(change -> ends.setInvalid(false));
        problem.addClassName("lv-stack");
        problem.getElement().setAttribute("role", "alert");
        problem.getElement().setAttribute("data-test-id", "problem");
        var buttons = new Div(
                button("validate.begin.consultation", RoundKind.CONSULTATION, !consulted),
                button("validate.begin.final", RoundKind.FINAL, consulted));
        buttons.addClassName("lv-actions");
        var card = new Card(
                getTranslation("validate.begin"),
                new Paragraph(getTranslation("validate.begin.text")),
                new PreviewText(preview, words),
                ends,
                problem,
                buttons);
        card.getElement().setAttribute("data-test-id", "begin");
        return card;
    }

    private Button button(String key, RoundKind kind, boolean primary) {
        var button = new Button(getTranslation(key), click -> begin(kind));
        button.getElement().setAttribute("data-test-id", "begin-" + kind.name().toLowerCase(Locale.ROOT));
        if (primary) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        return button;
    }

    private void begin(RoundKind kind) {
        problem.removeAll();
        LocalDate day = ends.getValue();
        try {
            actions.begin(cycle, kind, seen, day == null ? actions.today() : day);
            Notices.success(getTranslation("validate.begun"));
            again.run();
        } catch (ValidationRefused refused) {
            String text = getTranslation(refused.reason(), refused.arguments().toArray());
            if (refused.field().equals("ends")) {
                ends.setErrorMessage(text);
                ends.setInvalid(true);
            } else {
                problem.setText(text);
            }
        } catch (GateClosed closed) {
            problem.add(actions.gate(cycle, closed, () -> begin(kind)));
        } catch (CycleRefused refused) {
            problem.setText(getTranslation(refused.reason(), refused.arguments().toArray()));
        }
    }
}
