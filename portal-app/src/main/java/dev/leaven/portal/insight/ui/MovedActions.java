package dev.leaven.portal.insight.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.leaven.portal.components.Card;
import dev.leaven.portal.components.StatusBadge;
import dev.leaven.portal.components.StatusBadge.Kind;
import dev.leaven.portal.execution.ActionState;
import dev.leaven.portal.execution.CarriedOutAction;
import dev.leaven.portal.insight.app.ThenAndNow;
import java.util.List;

/** The actions of the plan in force, each beside what moved in the ingredients that it was meant for. */
final class MovedActions extends Composite<Card> {

    private static final int AT_ONCE = 50;

    private final List<CarriedOutAction> actions;
    private final ThenAndNow shown;
    private final ActionWording wording;

    MovedActions(List<CarriedOutAction> actions, ThenAndNow shown) {
        this.actions = actions;
        this.shown = shown;
        wording = new ActionWording(this, getLocale());
    }

    @Override
    protected Card initContent() {
        var note = new Paragraph(getTranslation("insight.actions.note"));
        note.addClassName("lv-soft");
        var list = new UnorderedList();
        list.addClassName("lv-list");
        actions.stream().limit(AT_ONCE).map(this::item).forEach(list::add);
        var card = new Card(getTranslation("insight.actions"), note, list);
        if (actions.size() > AT_ONCE) {
            card.add(new Paragraph(getTranslation("insight.actions.more", actions.size() - AT_ONCE)));
        }
        card.getElement().setAttribute("data-test-id", "moved-actions");
        return card;
    }

    private ListItem item(CarriedOutAction action) {
        var title = new H3(action.title());
        var head = new Div(title, new StatusBadge(wording.state(action), kind(action.state())));
        head.addClassName("lv-row-between");
        var moved = new UnorderedList();
        moved.addClassName("lv-change-moved");
        wording.moved(action, shown).forEach(line -> moved.add(new ListItem(line)));
        var item = new ListItem(head, moved);
        wording.judgements(action).forEach(line -> {
            var said = new Span(line);
            said.addClassName("lv-soft");
            item.add(new Div(said));
        });
        item.addClassName("lv-change-action");
        return item;
    }

    private static Kind kind(ActionState state) {
        return switch (state) {
            case AGREED, STOPPED -> Kind.QUIET;
            case IN_PROGRESS -> Kind.PROGRESS;
            case BLOCKED -> Kind.BAD;
            case DONE -> Kind.GOOD;
        };
    }
}
