package dev.leaven.portal.execution.ui.board;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import dev.leaven.portal.execution.ActionState;
import dev.leaven.portal.execution.app.RunningAction;

/** An action on a board. Moved by dragging it, or by the menu in its corner. */
final class BoardCard extends Composite<ListItem> {

    private final BoardCards cards;
    private final RunningAction action;

    BoardCard(BoardCards cards, RunningAction action) {
        this.cards = cards;
        this.action = action;
    }

    RunningAction action() {
        return action;
    }

    @Override
    protected ListItem initContent() {
        var title = new Button(action.title(), click -> cards.open(action));
        title.addThemeVariants(ButtonVariant.TERTIARY);
        title.addClassName("lv-board-title");
        title.getElement().setAttribute("data-test-id", "open-action");
        var top = new Div(title);
        top.addClassName("lv-board-top");
        if (cards.editable()) {
            top.add(moves());
        }
        String name = cards.words().owner(action);
        var face = new Avatar(name);
        face.getElement().setAttribute("aria-hidden", "true");
        var owner = new Div(face, new Span(name));
        owner.addClassName("lv-board-owner");
        var card = new ListItem(
                top, cards.words().ingredients(action), cards.words().signs(action, false), owner);
        cards.words().day(action).ifPresent(day -> {
            var due = new Span(day);
            due.addClassName("lv-soft");
            card.add(due);
        });
        card.addClassName("lv-board-card");
        card.getElement().setAttribute("data-test-id", "board-card");
        return card;
    }

    private MenuBar moves() {
        var bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.TERTIARY);
        bar.getElement().setAttribute("data-test-id", "move");
        MenuItem more = bar.addItem(new Span());
        more.setAriaLabel(getTranslation("board.move", action.title()));
        for (ActionState state : ActionState.values()) {
            if (state != action.state()) {
                more.getSubMenu()
                        .addItem(
                                getTranslation("board.move.to", cards.words().state(state)),
                                click -> cards.move(action, state));
            }
        }
        return bar;
    }
}
