package dev.leaven.portal.execution.ui.board;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import dev.leaven.portal.execution.ActionState;
import dev.leaven.portal.execution.app.Boards;

/** A column for each state, side by side; one below the other on a phone. What was given up has one only where there is some. */
final class BoardColumns extends Composite<Div> {

    BoardColumns(Boards boards, BoardCards cards, BoardAddress address) {
        getContent().addClassName("lv-board");
        getContent().getElement().setAttribute("data-test-id", "board");
        for (ActionState state : ActionState.values()) {
            int count = boards.count(address.cycle(), address.filter().in(state));
            if (count > 0 || state != ActionState.STOPPED) {
                getContent().add(new BoardColumn(boards, cards, address, state, count));
            }
        }
    }
}
