package dev.leaven.portal.execution.ui.board;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dev.leaven.portal.components.Card;
import dev.leaven.portal.components.ProgressLine;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.execution.ActionState;
import dev.leaven.portal.execution.app.PlanProgress;

/** How a plan in force comes along, and the way to what needs a look. */
final class ProgressCard extends Composite<Card> {

    private final CycleId cycle;
    private final PlanProgress progress;

    ProgressCard(CycleId cycle, PlanProgress progress) {
        this.cycle = cycle;
        this.progress = progress;
    }

    @Override
    protected Card initContent() {
        int done = progress.of(ActionState.DONE);
        int blocked = progress.of(ActionState.BLOCKED);
        var board = new Anchor(board(""), getTranslation("overview.plan.board"));
        board.getElement().setAttribute("data-test-id", "open-board");
        var card = new Card(
                getTranslation("overview.plan"),
                new ProgressLine(getTranslation("board.progress", done, progress.all()), done, progress.all()));
        card.withActions(board);
        card.getElement().setAttribute("data-test-id", "plan-progress");
        if (progress.overdue() + blocked + progress.help() == 0) {
            card.add(new Paragraph(getTranslation("overview.plan.fine")));
            return card;
        }
        var looks = new UnorderedList();
        looks.addClassName("lv-list");
        line(looks, "overview.plan.overdue", progress.overdue(), "?look=overdue");
        line(looks, "overview.plan.blocked", blocked, "?state=blocked");
        line(looks, "overview.plan.help", progress.help(), "?look=help");
        card.add(looks);
        return card;
    }

    private void line(UnorderedList list, String key, int count, String query) {
        if (count > 0) {
            var line = new ListItem(new Anchor(board(query), getTranslation(key, count)));
            line.addClassName("lv-list-row");
            list.add(line);
        }
    }

    private String board(String query) {
        return "carry-out/" + cycle + query;
    }
}
