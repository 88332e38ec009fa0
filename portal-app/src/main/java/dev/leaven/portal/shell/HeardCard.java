package dev.leaven.portal.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import dev.leaven.portal.components.Card;
import dev.leaven.portal.components.FactRows;
import dev.leaven.portal.components.Formats;
import dev.leaven.portal.components.Heard;
import java.util.List;

/** What people were told last, and on which day. */
final class HeardCard extends Composite<Card> {

    private final List<Heard> heard;

    HeardCard(List<Heard> heard) {
        this.heard = heard;
    }

    @Override
    protected Card initContent() {
        var rows = FactRows.list();
        heard.forEach(one -> rows.add(FactRows.row(
                getTranslation(one.key(), one.arguments().toArray()), new Span(Formats.date(one.on(), getLocale())))));
        var card = new Card(getTranslation("overview.heard"), rows);
        card.getElement().setAttribute("data-test-id", "last-heard");
        return card;
    }
}
