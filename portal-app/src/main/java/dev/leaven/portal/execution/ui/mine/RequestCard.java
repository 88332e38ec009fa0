package dev.leaven.portal.execution.ui.mine;

import com.vaadin.flow.component.html.Paragraph;
import dev.leaven.portal.execution.app.LogEntry;
import dev.leaven.portal.execution.app.MyActions;
import dev.leaven.portal.execution.app.RunningAction;
import dev.leaven.portal.execution.ui.LineField;
import java.util.List;
import java.util.Objects;

/** An owner who asks this person, as the sponsor, for help. */
final class RequestCard extends WorkSection {

    RequestCard(MyActions actions, RunningAction action, List<LogEntry> log, Runnable again) {
        super(action, again);
        var owner = action.agreed().owner();
        add(new Paragraph(getTranslation(
                "board.help.asked", owner == null ? "" : owner.name(), Objects.requireNonNullElse(action.help(), ""))));
        addLog(log);
        var line = new LineField(getTranslation("mine.answer"));
        addForm(
                line,
                "mine.answer.send",
                () -> actions.help(action.cycle(), action.id(), action.revision(), line.getValue()));
    }
}
