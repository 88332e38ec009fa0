package dev.leaven.portal.validation.ui.document;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import dev.leaven.portal.validation.app.PlanChange;
import dev.leaven.portal.validation.app.PlanChange.Subject;
import dev.leaven.portal.validation.app.PlanDifference;
import dev.leaven.portal.validation.ui.PlanWords;
import java.util.List;
import java.util.Locale;

/** What differs between two versions, in words that a layman reads: first what it asks of whom, then one thing after the other. */
public final class DifferenceList extends Composite<Div> {

    private final PlanDifference difference;
    private final PlanWords words;

    public DifferenceList(PlanDifference difference, PlanWords words) {
        this.difference = difference;
        this.words = words;
    }

    @Override
    protected Div initContent() {
        var summary = new Paragraph(summary(difference, words));
        summary.addClassName("lv-strong");
        summary.getElement().setAttribute("data-test-id", "summary");
        var all = new Div(summary);
        all.addClassName("lv-section");
        all.getElement().setAttribute("data-test-id", "changes");
        // Actions are what people come for; what the plan rests on follows.
        for (Subject subject : List.of(Subject.ACTION, Subject.PLAN, Subject.INGREDIENT, Subject.OBSTACLE)) {
            List<PlanChange> theirs = difference.changes().stream()
                    .filter(one -> one.subject() == subject)
                    .toList();
            if (!theirs.isEmpty()) {
                all.add(group(subject, theirs));
            }
        }
        return all;
    }

    /** How much differs, and who is asked again for it, in a sentence. */
    public static String summary(PlanDifference difference, PlanWords words) {
        var here = UI.getCurrent();
        if (difference.isEmpty()) {
            return here.getTranslation("validate.changes.none");
        }
        int count = difference.changes().size();
        return difference.isMaterial()
                ? here.getTranslation(
                        "validate.changes.material",
                        count,
                        words.perspectives(difference.affectedPerspectives(), here.getLocale()))
                : here.getTranslation("validate.changes.editorial", count);
    }

    private Section group(Subject subject, List<PlanChange> changes) {
        var section = new Section(
                new H2(getTranslation("validate.changes." + subject.name().toLowerCase(Locale.ROOT))));
        section.addClassName("lv-section");
        changes.forEach(one -> section.add(new ChangeSection(one, words)));
        return section;
    }
}
