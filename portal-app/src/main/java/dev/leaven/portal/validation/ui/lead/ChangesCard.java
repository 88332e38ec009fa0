package dev.leaven.portal.validation.ui.lead;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.leaven.portal.components.Card;
import dev.leaven.portal.components.StatusBadge;
import dev.leaven.portal.components.StatusBadge.Kind;
import dev.leaven.portal.validation.app.ChangeWeight;
import dev.leaven.portal.validation.app.FieldChange;
import dev.leaven.portal.validation.app.PlanChange;
import dev.leaven.portal.validation.app.PlanDifference;
import dev.leaven.portal.validation.ui.PlanWords;
import java.util.Locale;

/** What differs from an earlier version, in words that a layman reads, and whom it concerns. */
final class ChangesCard extends Composite<Card> {

    private final PlanDifference difference;
    private final int from;
    private final PlanWords words;

    ChangesCard(PlanDifference difference, int from, PlanWords words) {
        this.difference = difference;
        this.from = from;
        this.words = words;
    }

    @Override
    protected Card initContent() {
        var card = new Card(getTranslation("validate.changes", from));
        card.getElement().setAttribute("data-test-id", "changes");
        if (difference.isEmpty()) {
            card.add(new Paragraph(getTranslation("validate.changes.none")));
        }
        difference.changes().forEach(one -> card.add(change(one)));
        return card;
    }

    private Component change(PlanChange one) {
        var name = new Span(one.name().in(getLocale()));
        name.addClassName("lv-strong");
        boolean material = one.weight() == ChangeWeight.MATERIAL;
        var badge = new StatusBadge(
                getTranslation("review.change." + one.kind().name().toLowerCase(Locale.ROOT)),
                material ? Kind.ATTENTION : Kind.QUIET);
        var concerns = new Span(getTranslation(
                material ? "validate.change.material" : "validate.change.editorial",
                words.perspectives(one.perspectives(), getLocale())));
        concerns.addClassName("lv-soft");
        var head = new Div(name, badge);
        head.addClassName("lv-row");
        var part = new Div(head, concerns);
        part.addClassName("lv-stack-s");
        if (!one.fields().isEmpty()) {
            var lines = new UnorderedList();
            one.fields().forEach(field -> lines.add(line(field)));
            part.add(lines);
        }
        return part;
    }

    private ListItem line(FieldChange field) {
        return new ListItem(
                new Span(words.field(field.field(), getLocale()) + ": "),
                marked("del", words.value(field.before(), getLocale())),
                new Span(" → "),
                marked("ins", words.value(field.after(), getLocale())));
    }

    private static HtmlComponent marked(String tag, String text) {
        var marked = new HtmlContainer(tag);
        marked.setText(text);
        return marked;
    }
}
