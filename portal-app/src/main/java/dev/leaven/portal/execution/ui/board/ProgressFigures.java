package dev.leaven.portal.execution.ui.board;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import dev.leaven.portal.components.ProgressLine;
import dev.leaven.portal.execution.ActionState;
import dev.leaven.portal.execution.app.BoardFilter;
import dev.leaven.portal.execution.app.BoardFilter.Look;
import dev.leaven.portal.execution.app.PlanProgress;

/** How the whole plan comes along, and the way to what needs a look. */
final class ProgressFigures extends Composite<Div> {

    ProgressFigures(PlanProgress progress, BoardAddress address) {
        getContent().addClassName("lv-row-between");
        int done = progress.of(ActionState.DONE);
        getContent()
                .add(new ProgressLine(getTranslation("board.progress", done, progress.all()), done, progress.all()));
        var looks = new Div();
        looks.addClassName("lv-row");
        looks.add(
                look("board.overdue", progress.overdue(), Look.OVERDUE, address),
                look("board.help", progress.help(), Look.HELP, address));
        getContent().add(looks);
    }

    private Button look(String key, int count, Look look, BoardAddress address) {
        var button = new Button(
                getTranslation(key, count),
                click -> address.with(filter -> new BoardFilter(null, null, null, look))
                        .open());
        button.addThemeVariants(count > 0 ? ButtonVariant.PRIMARY : ButtonVariant.TERTIARY);
        button.setVisible(count > 0);
        button.getElement().setAttribute("data-test-id", "look-" + look.name());
        return button;
    }
}
