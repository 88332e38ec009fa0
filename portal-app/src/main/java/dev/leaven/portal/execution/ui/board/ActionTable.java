package dev.leaven.portal.execution.ui.board;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import dev.leaven.portal.execution.app.Boards;
import dev.leaven.portal.execution.app.RunningAction;

/** The actions one below the other, by their due day, with what was said last. Rows are fetched as they come into sight. */
final class ActionTable extends Composite<Grid<RunningAction>> {

    private static final int ALL_AT_ONCE = 40;

    private final Boards boards;
    private final BoardCards cards;
    private final BoardAddress address;

    ActionTable(Boards boards, BoardCards cards, BoardAddress address) {
        this.boards = boards;
        this.cards = cards;
        this.address = address;
    }

    @Override
    protected Grid<RunningAction> initContent() {
        int count = boards.count(address.cycle(), address.filter());
        var grid = new Grid<RunningAction>();
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addColumn(new ComponentRenderer<>(this::row)).setHeader(getTranslation("plan.actions", count));
        grid.setItems(DataProvider.fromCallbacks(
                query ->
                        boards.actions(address.cycle(), address.filter(), query.getOffset(), query.getLimit()).stream(),
                query -> {
                    query.getOffset();
                    query.getLimit();
                    return count;
                }));
        grid.setAllRowsVisible(count <= ALL_AT_ONCE);
        grid.setEmptyStateText(getTranslation("board.column.none"));
        grid.getElement().setAttribute("data-test-id", "running-actions");
        return grid;
    }

    private Component row(RunningAction action) {
        var title = new Button(action.title(), click -> cards.open(action));
        title.addThemeVariants(ButtonVariant.TERTIARY);
        title.addClassName("lv-board-title");
        title.getElement().setAttribute("data-test-id", "open-action");
        var note = new Span(action.progress().note());
        note.addClassName("lv-soft");
        var row = new Div(
                stack(title, cards.words().ingredients(action)),
                new Span(cards.words().owner(action)),
                new Span(cards.words().day(action).orElse("")),
                cards.words().signs(action, true),
                new Div(note));
        row.addClassName("lv-action-row");
        return row;
    }

    private static Div stack(Component... parts) {
        var stack = new Div(parts);
        stack.addClassName("lv-stack-s");
        return stack;
    }
}
