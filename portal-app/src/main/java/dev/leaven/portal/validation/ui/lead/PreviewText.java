package dev.leaven.portal.validation.ui.lead;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.leaven.portal.components.Formats;
import dev.leaven.portal.validation.app.RoundPreview;
import dev.leaven.portal.validation.app.RoundPreview.Since;
import dev.leaven.portal.validation.ui.PlanWords;
import dev.leaven.portal.validation.ui.document.DifferenceList;
import java.util.Set;

/** What will happen once a round begins: who gets a letter, who need not be asked again, and what has changed since. */
final class PreviewText extends Composite<Div> {

    private final RoundPreview preview;
    private final PlanWords words;

    PreviewText(RoundPreview preview, PlanWords words) {
        this.preview = preview;
        this.words = words;
    }

    @Override
    protected Div initContent() {
        var all = new Div();
        all.addClassName("lv-stack");
        all.getElement().setAttribute("data-test-id", "preview");
        Since since = preview.since();
        if (since != null) {
            all.add(since(since));
        }
        if (!preview.missing().isEmpty()) {
            String missing = words.perspectives(Set.copyOf(preview.missing()), getLocale());
            all.add(new Paragraph(getTranslation("validate.preview.nobody", missing)));
        }
        if (!preview.asked().isEmpty()) {
            all.add(new Paragraph(
                    getTranslation("validate.preview.letters", Formats.list(preview.asked(), getLocale()))));
        }
        if (!preview.unreached().isEmpty()) {
            var unreached = new Paragraph(
                    getTranslation("validate.preview.unreached", Formats.list(preview.unreached(), getLocale())));
            unreached.addClassName("lv-field-problem");
            unreached.getElement().setAttribute("data-test-id", "unreached");
            all.add(unreached);
        }
        if (!preview.holding().isEmpty()) {
            boolean everybody = preview.holding().size() == preview.asked().size();
            all.add(new Paragraph(getTranslation(
                    everybody ? "validate.preview.all" : "validate.preview.holding",
                    Formats.list(preview.holding(), getLocale()))));
        }
        if (!preview.own().isEmpty()) {
            String perspectives = words.perspectives(Set.copyOf(preview.own()), getLocale());
            all.add(new Paragraph(getTranslation("validate.preview.own", perspectives)));
        }
        return all;
    }

    private Component since(Since since) {
        int number = since.version().number();
        if (since.difference().isEmpty()) {
            return new Paragraph(getTranslation("validate.preview.same", number));
        }
        String summary = DifferenceList.summary(since.difference(), words);
        var details = new Details(
                getTranslation("validate.preview.changed", number, summary),
                new DifferenceList(since.difference(), words));
        details.getElement().setAttribute("data-test-id", "changed-since");
        return details;
    }
}
