package dev.leaven.portal.validation.ui.lead;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.leaven.portal.components.Card;
import dev.leaven.portal.validation.app.Comment;
import dev.leaven.portal.validation.app.Consultation;
import dev.leaven.portal.validation.app.Remark;
import dev.leaven.portal.validation.app.Remarks;
import dev.leaven.portal.validation.app.Stance;
import dev.leaven.portal.validation.ui.PlanWords;
import java.util.List;
import java.util.Locale;

/** What stakeholders said about the draft, action by action, and what was answered. */
final class RemarksCard extends Composite<Card> {

    private final Remarks remarks;
    private final Consultation consultation;
    private final PlanWords words;
    private final boolean editable;
    private final Runnable again;

    RemarksCard(Remarks remarks, Consultation consultation, PlanWords words, boolean editable, Runnable again) {
        this.remarks = remarks;
        this.consultation = consultation;
        this.words = words;
        this.editable = editable;
        this.again = again;
    }

    @Override
    protected Card initContent() {
        var card = new Card(
                getTranslation("validate.remarks", consultation.version().number()));
        card.getElement().setAttribute("data-test-id", "remarks");
        card.add(new Paragraph(
                consultation.remarks().isEmpty()
                        ? getTranslation("validate.remarks.none")
                        : getTranslation("validate.remarks.open", consultation.open())));
        about(card, Comment.WHOLE, getTranslation("review.whole"));
        consultation
                .actions()
                .forEach(action -> about(card, action.id(), action.wording().title()));
        return card;
    }

    private void about(Card card, String action, String title) {
        List<Remark> here = consultation.remarks().stream()
                .filter(one -> one.comment().action().equals(action))
                .toList();
        if (here.isEmpty()) {
            return;
        }
        card.add(new H3(title), support(here));
        here.stream().filter(one -> !one.comment().text().isEmpty()).forEach(one -> card.add(remark(one)));
    }

    private Component support(List<Remark> here) {
        long behind = here.stream()
                .filter(one -> one.comment().stance() == Stance.SUPPORT)
                .count();
        var line = new Span(getTranslation("validate.remarks.support", behind, here.size()));
        line.addClassName("lv-soft");
        return line;
    }

    private Component remark(Remark one) {
        var who = new Span(getTranslation(
                "validate.remark.by",
                one.name(),
                words.perspective(one.perspective(), getLocale()),
                getTranslation("review.stance." + one.comment().stance().name().toLowerCase(Locale.ROOT))));
        who.addClassName("lv-soft");
        var said = new Div(one.comment().text());
        said.addClassName("lv-as-typed");
        var part = new Div(who, said, new RemarkAnswerForm(remarks, one, editable, again));
        part.addClassName("lv-stack-s");
        part.getElement().setAttribute("data-test-id", "remark");
        return part;
    }
}
