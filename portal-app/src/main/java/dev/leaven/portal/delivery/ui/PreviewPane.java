package dev.leaven.portal.delivery.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.leaven.plugin.channel.TextMeasure;
import dev.leaven.portal.delivery.LetterPreview;

/** A message as its receiver will see it, and what it costs on the channel. */
public final class PreviewPane extends Composite<Div> {

    public PreviewPane(LetterPreview preview) {
        getContent().addClassName("lv-preview");
        getContent().getElement().setAttribute("data-test-id", "preview");
        var caption = new Span(getTranslation("message.preview"));
        caption.addClassName("lv-soft");
        getContent().add(caption);
        if (!preview.subject().isEmpty()) {
            var subject = new Paragraph(preview.subject());
            subject.addClassName("lv-strong");
            getContent().add(subject);
        }
        if (preview.text().isEmpty()) {
            getContent().add(new Paragraph(getTranslation("message.reason.no-room")));
            return;
        }
        preview.text()
                .lines()
                .filter(line -> !line.isBlank())
                .map(Paragraph::new)
                .forEach(getContent()::add);
        preview.measure().ifPresent(this::show);
    }

    private void show(TextMeasure measure) {
        var words = new Paragraph(
                measure.parts() == 1
                        ? getTranslation("message.measure.one", measure.characters())
                        : getTranslation("message.measure.parts", measure.characters(), measure.parts()));
        words.addClassName("lv-soft");
        getContent().add(words);
        if (measure.note() != null) {
            var note = new Paragraph(measure.note().in(getLocale()));
            note.addClassName("lv-soft");
            getContent().add(note);
        }
    }
}
