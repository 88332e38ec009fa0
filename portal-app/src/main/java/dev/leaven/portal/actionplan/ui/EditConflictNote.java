package dev.leaven.portal.actionplan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** Somebody else has changed the same field: shows theirs beside what stands here, and lets the reader decide. */
public final class EditConflictNote extends Composite<Div> {

    /**
     * @param take puts theirs into the field
     * @param insist saves what stands here in place of theirs
     */
    public EditConflictNote(String theirs, String mine, Runnable take, Runnable insist) {
        getContent().addClassNames("lv-conflict", "lv-stack");
        getContent().getElement().setAttribute("role", "alert");
        getContent().getElement().setAttribute("data-test-id", "conflict");
        var buttons = new Div(
                button("compare.conflict.take", "take-theirs", take),
                button("compare.conflict.insist", "save-mine", insist));
        buttons.addClassName("lv-actions");
        getContent()
                .add(
                        new Paragraph(getTranslation("compare.conflict")),
                        version("compare.conflict.theirs", theirs),
                        version("compare.conflict.mine", mine),
                        buttons);
    }

    private Div version(String key, String text) {
        var whose = new Span(getTranslation(key));
        whose.addClassName("lv-soft");
        var what = new Span(text);
        what.addClassName("lv-as-typed");
        var version = new Div(whose, what);
        version.addClassName("lv-stack-s");
        return version;
    }

    private Button button(String key, String testId, Runnable work) {
        var button = new Button(getTranslation(key), click -> work.run());
        button.getElement().setAttribute("data-test-id", testId);
        return button;
    }
}
