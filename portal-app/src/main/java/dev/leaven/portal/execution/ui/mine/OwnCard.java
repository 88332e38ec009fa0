package dev.leaven.portal.execution.ui.mine;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import dev.leaven.portal.components.Formats;
import dev.leaven.portal.execution.app.CheckIn;
import dev.leaven.portal.execution.app.ExecutionRefused;
import dev.leaven.portal.execution.app.LogEntry;
import dev.leaven.portal.execution.app.MyActions;
import dev.leaven.portal.execution.app.RunningAction;
import dev.leaven.portal.execution.ui.LineField;
import java.util.List;
import java.util.Locale;

/** An action that somebody carries out: one choice, one line. */
final class OwnCard extends WorkSection {

    OwnCard(MyActions actions, RunningAction action, List<LogEntry> log, Runnable again) {
        super(action, again);
        add(new Paragraph(state(action)));
        addExpectedChange(action);
        if (action.help() != null) {
            add(new Paragraph(getTranslation("mine.waiting", action.help())));
        }
        addLog(log);
        var choice = new RadioButtonGroup<CheckIn>(getTranslation("mine.stands", action.title()));
        choice.setItems(CheckIn.values());
        choice.setItemLabelGenerator(
                one -> getTranslation("execution.say." + one.name().toLowerCase(Locale.ROOT)));
        choice.getElement().setAttribute("data-test-id", "check-in");
        add(choice);
        var line = new LineField(getTranslation("mine.line"));
        addForm(line, "mine.save", () -> {
            CheckIn chosen =
                    choice.getOptionalValue().orElseThrow(() -> new ExecutionRefused("execution.refused.choice"));
            actions.say(action.cycle(), action.id(), action.revision(), chosen, line.getValue());
        });
    }

    private String state(RunningAction action) {
        String state = getTranslation("execution.state." + action.state().name().toLowerCase(Locale.ROOT));
        var due = action.agreed().dueOn();
        if (due == null) {
            return state;
        }
        String day = Formats.date(due, getLocale());
        return getTranslation(
                "mine.state", state, getTranslation(action.overdue() ? "execution.overdue" : "execution.due", day));
    }
}
