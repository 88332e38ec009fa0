package dev.leaven.portal.validation.ui.lead;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import dev.leaven.portal.components.Confirmation;
import dev.leaven.portal.components.Notices;
import dev.leaven.portal.validation.app.RoundOverview;
import dev.leaven.portal.validation.app.Standing;
import dev.leaven.portal.validation.app.ValidationRefused;

/** What a lead does with an open round: ask the sponsor where somebody stands against it, or end it before its last day. */
final class RoundButtons extends Composite<Div> {

    private final RoundActions actions;
    private final RoundOverview round;
    private final Runnable again;

    RoundButtons(RoundActions actions, RoundOverview round, Runnable again) {
        this.actions = actions;
        this.round = round;
        this.again = again;
    }

    @Override
    protected Div initContent() {
        var buttons = new Div();
        buttons.addClassName("lv-actions");
        if (round.standings().stream().anyMatch(Standing::blocks)) {
            var sponsor = new Button(getTranslation("validate.sponsor"), click -> askSponsor());
            sponsor.getElement().setAttribute("data-test-id", "ask-sponsor");
            buttons.add(sponsor);
        }
        var end = new Button(getTranslation("validate.end"), click -> end());
        end.getElement().setAttribute("data-test-id", "end-round");
        buttons.add(end);
        return buttons;
    }

    private void askSponsor() {
        try {
            actions.askSponsor(round.id());
            Notices.success(getTranslation("validate.sponsor.asked"));
        } catch (ValidationRefused refused) {
            tell(refused);
        }
    }

    private void end() {
        var question = new Confirmation(UI.getCurrent());
        question.setHeader(getTranslation("validate.end.title"));
        question.setText(getTranslation("validate.end.text"));
        question.setConfirmText(getTranslation("validate.end"));
        question.setCancelText(getTranslation("validate.end.not"));
        question.setDestructive();
        question.addConfirmListener(confirmed -> {
            try {
                actions.end(round.id());
            } catch (ValidationRefused refused) {
                tell(refused);
            }
            again.run();
        });
        question.open();
    }

    private void tell(ValidationRefused refused) {
        Notices.error(getTranslation(refused.reason(), refused.arguments().toArray()));
    }
}
