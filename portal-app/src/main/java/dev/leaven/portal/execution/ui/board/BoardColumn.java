package dev.leaven.portal.execution.ui.board;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropEffect;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.dnd.EffectAllowed;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import dev.leaven.portal.execution.ActionState;
import dev.leaven.portal.execution.app.Boards;

/** The actions in one state, by their due day, a few at a time. A card that is dropped here takes this state. */
final class BoardColumn extends Composite<Section> {

    private static final int AT_ONCE = 20;

    private final Boards boards;
    private final BoardCards cards;
    private final BoardAddress address;
    private final ActionState state;
    private final int count;
    private final UnorderedList list = new UnorderedList();
    private final Button more;
    private int shown;

    BoardColumn(Boards boards, BoardCards cards, BoardAddress address, ActionState state, int count) {
        this.boards = boards;
        this.cards = cards;
        this.address = address;
        this.state = state;
        this.count = count;
        this.more = new Button("", click -> showMore());
    }

    @Override
    protected Section initContent() {
        var heading = new H2(getTranslation("board.column", cards.words().state(state), count));
        heading.addClassName("lv-board-heading");
        list.addClassName("lv-board-cards");
        list.getElement().setAttribute("role", "list");
        var column = new Section(heading, list, more);
        column.addClassName("lv-board-column");
        column.getElement().setAttribute("data-state", CardWords.lower(state));
        column.getElement().setAttribute("data-test-id", "column-" + CardWords.lower(state));
        if (count == 0) {
            var none = new Paragraph(getTranslation("board.column.none"));
            none.addClassName("lv-soft");
            column.add(none);
        }
        showMore();
        if (cards.editable()) {
            var target = DropTarget.create(column);
            target.setDropEffect(DropEffect.MOVE);
            target.addDropListener(drop -> drop.getDragSourceComponent()
                    .filter(BoardCard.class::isInstance)
                    .map(BoardCard.class::cast)
                    .filter(card -> card.action().state() != state)
                    .ifPresent(card -> cards.move(card.action(), state)));
        }
        return column;
    }

    private void showMore() {
        boards.actions(address.cycle(), address.filter().in(state), shown, AT_ONCE)
                .forEach(action -> {
                    var card = new BoardCard(cards, action);
                    if (cards.editable()) {
                        DragSource.create(card).setEffectAllowed(EffectAllowed.MOVE);
                    }
                    list.add(card);
                });
        shown += AT_ONCE;
        more.setText(getTranslation("board.more", count - shown));
        more.setVisible(shown < count);
    }
}
