package dev.leaven.portal.validation.ui.lead;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import dev.leaven.portal.components.Notices;
import dev.leaven.portal.validation.app.Comment;
import dev.leaven.portal.validation.app.Remark;
import dev.leaven.portal.validation.app.RemarkAnswer;
import dev.leaven.portal.validation.app.RemarkAnswer.Outcome;
import dev.leaven.portal.validation.app.Remarks;
import dev.leaven.portal.validation.app.ValidationRefused;
import java.util.List;
import java.util.Locale;

/** The answer to a remark: adopted, partly or not, and which change or why. */
final class RemarkAnswerForm extends Composite<Div> {

    private final Remarks remarks;
    private final Remark remark;
    private final boolean editable;
    private final Runnable again;
    private final RadioButtonGroup<Outcome> outcome = new RadioButtonGroup<>();
    private final TextArea text = new TextArea();
    private final Problems problems = new Problems().at("outcome", outcome).at("answer", text);

    RemarkAnswerForm(Remarks remarks, Remark remark, boolean editable, Runnable again) {
        this.remarks = remarks;
        this.remark = remark;
        this.editable = editable;
        this.again = again;
    }

    @Override
    protected Div initContent() {
        var place = new Div();
        place.addClassName("lv-stack-s");
        RemarkAnswer answer = remark.answer();
        if (answer != null) {
            place.add(given(answer));
        }
        if (editable && answer == null) {
            place.add(form());
        } else if (editable) {
            place.add(change(place));
        }
        return place;
    }

    private Div given(RemarkAnswer answer) {
        var became = new Span(word(answer.outcome()));
        became.addClassName("lv-strong");
        var words = new Div(answer.text());
        words.addClassName("lv-as-typed");
        var given = new Div(became, words);
        given.addClassName("lv-answer");
        given.getElement().setAttribute("data-test-id", "given-answer");
        return given;
    }

    private Button change(Div place) {
        var change = new Button(getTranslation("validate.answer.change"), click -> {
            place.removeAll();
            place.add(form());
            text.focus();
        });
        change.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        change.setAriaLabel(
                getTranslation("validate.answer.change.of", remark.comment().text()));
        change.getElement().setAttribute("data-test-id", "change-answer");
        return change;
    }

    private Div form() {
        outcome.setLabel(getTranslation("validate.answer"));
        outcome.setItems(Outcome.values());
        outcome.setItemLabelGenerator(this::word);
        outcome.setManualValidation(true);
        outcome.getElement().setAttribute("data-test-id", "outcome");
        text.setLabel(getTranslation("validate.answer.text"));
        text.setMaxLength(Comment.LONGEST);
        text.setManualValidation(true);
        text.getElement().setAttribute("data-test-id", "answer-text");
        RemarkAnswer answer = remark.answer();
        if (answer != null) {
            outcome.setValue(answer.outcome());
            text.setValue(answer.text());
        }
        var save = new Button(getTranslation("validate.answer.save"), click -> problems.guard(this::save));
        save.getElement().setAttribute("data-test-id", "save-answer");
        var form = new Div(outcome, text, problems, new Div(save));
        form.addClassName("lv-stack-s");
        return form;
    }

    private String word(Outcome one) {
        return getTranslation("review.outcome." + one.name().toLowerCase(Locale.ROOT));
    }

    private void save() {
        Outcome chosen = outcome.getValue();
        if (chosen == null) {
            throw new ValidationRefused("outcome", "validate.refused.outcome", List.of());
        }
        remarks.answer(remark.id(), chosen, text.getValue());
        Notices.success(getTranslation("validate.answer.saved"));
        again.run();
    }
}
