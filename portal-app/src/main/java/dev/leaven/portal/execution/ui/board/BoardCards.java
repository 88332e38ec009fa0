package dev.leaven.portal.execution.ui.board;

import com.vaadin.flow.component.UI;
import dev.leaven.portal.components.Notices;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.cycle.CycleRefused;
import dev.leaven.portal.execution.ActionState;
import dev.leaven.portal.execution.app.Boards;
import dev.leaven.portal.execution.app.ExecutionRefused;
import dev.leaven.portal.execution.app.RunningAction;

/**
 * What a lead does with the cards of a board and the rows of a table.
 *
 * @param again shows the page anew, after something has changed
 */
record BoardCards(Boards boards, CardWords words, CycleId cycle, boolean editable, Runnable again) {

    /** Opens everything that there is to know about an action. */
    void open(RunningAction action) {
        new StoryDialog(this, boards.story(cycle, action.id())).open();
    }

    /** Moves a card at once, or asks for a line first where others need to know why. */
    void move(RunningAction action, ActionState state) {
        if (state == ActionState.BLOCKED || state == ActionState.STOPPED) {
            new MoveDialog(this, action, state).open();
            return;
        }
        try {
            say(action, state, "");
        } catch (ExecutionRefused refused) {
            tell(refused.reason(), refused.arguments().toArray());
            again.run();
        } catch (CycleRefused refused) {
            tell(refused.reason(), refused.arguments().toArray());
        }
    }

    /** @throws ExecutionRefused when something was said about it since, or the line is missing or too long */
    void say(RunningAction action, ActionState state, String text) {
        boards.move(cycle, action.id(), action.revision(), state, text);
        Notices.success(UI.getCurrent().getTranslation("board.moved", action.title(), words.state(state)));
        again.run();
    }

    private static void tell(String key, Object... arguments) {
        Notices.error(UI.getCurrent().getTranslation(key, arguments));
    }
}
