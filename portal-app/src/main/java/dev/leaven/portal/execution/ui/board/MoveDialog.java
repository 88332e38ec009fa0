package dev.leaven.portal.execution.ui.board;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.leaven.portal.execution.ActionState;
import dev.leaven.portal.execution.app.RunningAction;
import dev.leaven.portal.execution.ui.LineField;

/** Asks why an action is blocked or stopped, before its card moves. */
final class MoveDialog extends Dialog {

    MoveDialog(BoardCards cards, RunningAction action, ActionState state) {
        addClassName("lv-dialog-form");
        String key = state == ActionState.STOPPED ? "board.stop." : "board.block.";
        setHeaderTitle(getTranslation(key + "title", action.title()));
        var line = new LineField(getTranslation(key + "line"));
        line.setAutofocus(true);
        var content = new Div(new Paragraph(getTranslation(key + "text")), line);
        content.addClassName("lv-stack");
        add(content);
        var save = new Button(getTranslation(key + "save"), click -> {
            if (line.attempt(() -> cards.say(action, state, line.getValue()))) {
                close();
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.getElement().setAttribute("data-test-id", "move-save");
        getFooter().add(new Button(getTranslation("board.cancel"), click -> close()), save);
    }
}
