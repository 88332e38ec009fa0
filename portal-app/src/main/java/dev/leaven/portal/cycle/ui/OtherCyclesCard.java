package dev.leaven.portal.cycle.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import dev.leaven.portal.components.Card;
import dev.leaven.portal.cycle.app.CycleRow;
import java.util.List;

/** The way to the organisation's other cycles, the archived ones too, and to a further one. */
final class OtherCyclesCard extends Composite<Card> {

    private final List<CycleRow> others;

    /** @param others newest first */
    OtherCyclesCard(List<CycleRow> others) {
        this.others = others;
    }

    @Override
    protected Card initContent() {
        var list = new UnorderedList();
        list.addClassName("lv-list");
        others.forEach(row -> list.add(item(row)));
        var card = new Card(getTranslation("cycle.switch"));
        if (!others.isEmpty()) {
            card.add(list);
        }
        card.add(new RouterLink(getTranslation("cycle.begin.another"), CycleSetupView.class));
        card.getElement().setAttribute("data-test-id", "other-cycles");
        return card;
    }

    private static ListItem item(CycleRow row) {
        var end = new Div(new CycleBadge(row.state()));
        end.addClassName("lv-list-row-end");
        var item = new ListItem(CycleNavigation.linkTo(row.id(), row.name()), end);
        item.addClassName("lv-list-row");
        return item;
    }
}
