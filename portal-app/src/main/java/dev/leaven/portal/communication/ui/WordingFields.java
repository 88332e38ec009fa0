package dev.leaven.portal.communication.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.leaven.portal.communication.app.AnnouncementDraft.Wording;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A message in one language. */
final class WordingFields extends Composite<Div> {

    private static final int LONGEST_SUBJECT = 200;
    private static final int LONGEST_BODY = 8_000;
    private static final int LONGEST_BRIEF = 400;

    private final TextField subject = new TextField();
    private final TextArea body = new TextArea();
    private final TextArea brief = new TextArea();

    WordingFields(Locale language, @Nullable Wording text) {
        getContent().addClassName("lv-stack");
        String code = language.getLanguage();
        subject.setLabel(getTranslation("tell.message.subject"));
        subject.setMaxLength(LONGEST_SUBJECT);
        subject.getElement().setAttribute("data-test-id", "subject-" + code);
        body.setLabel(getTranslation("tell.message.body"));
        body.setMaxLength(LONGEST_BODY);
        body.getElement().setAttribute("data-test-id", "body-" + code);
        brief.setLabel(getTranslation("tell.message.brief"));
        brief.setMaxLength(LONGEST_BRIEF);
        brief.getElement().setAttribute("data-test-id", "brief-" + code);
        if (text != null) {
            subject.setValue(text.subject());
            body.setValue(text.body());
            brief.setValue(text.brief());
        }
        getContent().add(new H3(language.getDisplayLanguage(getLocale())), subject, body, brief);
        subject.setWidthFull();
        body.setWidthFull();
        brief.setWidthFull();
    }

    Wording wording() {
        return new Wording(subject.getValue(), body.getValue(), brief.getValue());
    }
}
