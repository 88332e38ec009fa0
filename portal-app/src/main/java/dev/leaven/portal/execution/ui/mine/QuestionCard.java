package dev.leaven.portal.execution.ui.mine;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import dev.leaven.portal.execution.Effect;
import dev.leaven.portal.execution.app.ExecutionRefused;
import dev.leaven.portal.execution.app.MyActions;
import dev.leaven.portal.execution.app.RunningAction;
import dev.leaven.portal.execution.ui.LineField;
import java.util.Locale;

/** A finished action, of which this person is asked whether it worked. */
final class QuestionCard extends WorkSection {

    QuestionCard(MyActions actions, RunningAction action, Runnable again) {
        super(action, again);
        addExpectedChange(action);
        var choice = new RadioButtonGroup<Effect>(getTranslation("mine.question.of", action.title()));
        choice.setItems(Effect.values());
        choice.setItemLabelGenerator(
                one -> getTranslation("execution.effect." + one.name().toLowerCase(Locale.ROOT)));
        choice.getElement().setAttribute("data-test-id", "effect");
        add(choice);
        var line = new LineField(getTranslation("mine.why"));
        addForm(line, "mine.save", () -> {
            Effect chosen =
                    choice.getOptionalValue().orElseThrow(() -> new ExecutionRefused("execution.refused.choice"));
            actions.judge(action.cycle(), action.id(), action.revision(), chosen, line.getValue());
        });
    }
}
