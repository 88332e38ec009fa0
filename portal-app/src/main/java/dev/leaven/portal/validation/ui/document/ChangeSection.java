package dev.leaven.portal.validation.ui.document;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.leaven.portal.components.StatusBadge;
import dev.leaven.portal.components.StatusBadge.Kind;
import dev.leaven.portal.validation.app.ChangeWeight;
import dev.leaven.portal.validation.app.FieldChange;
import dev.leaven.portal.validation.app.PlanChange;
import dev.leaven.portal.validation.app.PlanChange.Subject;
import dev.leaven.portal.validation.ui.PlanWords;
import java.util.Locale;

/** One thing that differs: what became of it, whom it concerns, and each field from what to what. */
final class ChangeSection extends Composite<Section> {

    private final PlanChange change;
    private final PlanWords words;

    ChangeSection(PlanChange change, PlanWords words) {
        this.change = change;
        this.words = words;
    }

    @Override
    protected Section initContent() {
        var section = new Section(head(), weight());
        section.addClassNames("lv-card", "lv-change");
        section.getElement().setAttribute("data-test-id", "change");
        if (!change.fields().isEmpty()) {
            var fields = new DescriptionList();
            fields.addClassName("lv-change-fields");
            change.fields().forEach(field -> fields.add(line(field)));
            section.add(fields);
        }
        return section;
    }

    private Div head() {
        var kind = switch (change.kind()) {
            case ADDED -> Kind.GOOD;
            case REMOVED -> Kind.BAD;
            case CHANGED -> Kind.INFO;
        };
        var badge = new StatusBadge(
                getTranslation("review.change." + change.kind().name().toLowerCase(Locale.ROOT)), kind);
        String name = change.subject() == Subject.PLAN
                ? getTranslation("review.whole")
                : change.name().in(getLocale());
        var head = new Div(new H3(name), badge);
        head.addClassName("lv-row");
        return head;
    }

    private Component weight() {
        boolean material = change.weight() == ChangeWeight.MATERIAL;
        var text = new Span(getTranslation(
                material ? "validate.change.material" : "validate.change.editorial",
                words.perspectives(change.perspectives(), getLocale())));
        text.addClassName(material ? "lv-strong" : "lv-soft");
        return text;
    }

    private Div line(FieldChange field) {
        var values = new DescriptionList.Description(
                told("validate.change.before"),
                marked("del", words.value(field.before(), getLocale())),
                arrow(),
                told("validate.change.after"),
                marked("ins", words.value(field.after(), getLocale())));
        return new Div(new DescriptionList.Term(words.field(field.field(), getLocale())), values);
    }

    /** Said to whoever hears the page, for whom neither the arrow nor the marks mean anything. */
    private Span told(String key) {
        var told = new Span(getTranslation(key) + " ");
        told.addClassName("lv-visually-hidden");
        return told;
    }

    private static Span arrow() {
        var arrow = new Span(" → ");
        arrow.getElement().setAttribute("aria-hidden", "true");
        return arrow;
    }

    private static HtmlContainer marked(String tag, String text) {
        var marked = new HtmlContainer(tag);
        marked.addClassName("lv-as-typed");
        marked.setText(text);
        return marked;
    }
}
