package dev.leaven.portal.actionplan.ui.plan;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.leaven.portal.actionplan.ActionDetails;
import dev.leaven.portal.actionplan.ActionDetails.Links;
import dev.leaven.portal.actionplan.ActionDetails.People;
import dev.leaven.portal.actionplan.PlanDraft;
import dev.leaven.portal.actionplan.app.PlanRefused;
import dev.leaven.portal.actionplan.ui.FieldProblems;
import dev.leaven.portal.components.Card;
import dev.leaven.portal.cycle.CycleRefused;
import dev.leaven.portal.cycle.CycleUnit;
import dev.leaven.portal.identity.PersonRow;
import dev.leaven.portal.identity.ui.PersonField;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The form of an action: what and what for, who, when and at what cost, and how one sees that it worked. */
final class ActionForm extends Composite<Div> {

    private final TextField title = new TextField();
    private final TextArea description = new TextArea();
    private final ActionLinkFields links;
    private final PersonField owner;
    private final PersonField sponsor;
    private final ActionScheduleFields schedule;
    private final ActionSuccessFields success;
    private final FieldProblems problems = new FieldProblems();
    private final ActionWords words;
    private ActionDetails before;

    /** @param details null for an action that is being written */
    ActionForm(
            PlanDraft draft,
            List<CycleUnit> units,
            List<PersonRow> people,
            @Nullable ActionDetails details,
            boolean editable) {
        // In the order of the page: the first that is refused comes into sight.
        problems.at("title", title).at("description", description);
        links = new ActionLinkFields(this, getLocale(), draft, units, problems);
        schedule = new ActionScheduleFields(this, problems);
        words = new ActionWords(this, getLocale(), draft, units, people);
        owner = new PersonField(getTranslation("plan.field.owner"), "action-owner", people);
        owner.setHelperText(getTranslation("action.owner.help"));
        sponsor = new PersonField(getTranslation("plan.field.sponsor"), "action-sponsor", people);
        sponsor.setHelperText(getTranslation("action.sponsor.help"));
        title.setLabel(getTranslation("plan.field.title"));
        title.setHelperText(getTranslation("action.title.help"));
        title.setRequiredIndicatorVisible(true);
        title.setManualValidation(true);
        title.getElement().setAttribute("data-test-id", "action-title");
        description.setLabel(getTranslation("plan.field.description"));
        description.setManualValidation(true);
        description.getElement().setAttribute("data-test-id", "action-description");
        problems.at("owner", owner).at("sponsor", sponsor);
        success = new ActionSuccessFields(this, problems);
        if (details != null) {
            fill(details);
        }
        readOnly(!editable);
        before = details();
    }

    @Override
    protected Div initContent() {
        var who = new Div(owner, sponsor);
        who.addClassName("lv-grid-2");
        var all = new Div(
                problems,
                new Card(getTranslation("action.what"), title, description),
                new Card(getTranslation("action.whatfor"), links),
                new Card(getTranslation("action.who"), who),
                new Card(getTranslation("action.when"), schedule),
                new Card(getTranslation("action.success"), success));
        all.addClassName("lv-section");
        return all;
    }

    /** As it stands in the form. */
    ActionDetails details() {
        return new ActionDetails(
                title.getValue().strip(),
                description.getValue().strip(),
                new Links(links.ingredients(), links.obstacle(), links.units(), links.perspectives()),
                new People(owner.person(), sponsor.person()),
                schedule.schedule(),
                schedule.effort(),
                success.success());
    }

    /** Whether all that was typed can be read; otherwise it is said at the fields. */
    boolean isReadable() {
        problems.clear();
        boolean readable = schedule.isReadable();
        if (!readable) {
            problems.scrollToFirst();
        }
        return readable;
    }

    /** Whether something stands in it that was not saved. */
    boolean isChanged() {
        return !details().equals(before);
    }

    void saved() {
        before = details();
    }

    void show(PlanRefused refused) {
        problems.show(refused);
    }

    void show(CycleRefused refused) {
        problems.show(refused);
        scrollIntoView();
    }

    /** In which fields theirs differs from what stands here, as theirs reads and as this does. */
    ActionWords.Difference differenceFrom(ActionDetails theirs) {
        return words.difference(theirs, details());
    }

    void fill(ActionDetails details) {
        problems.clear();
        title.setValue(details.title());
        description.setValue(details.description());
        links.fill(details.links());
        owner.setPerson(details.people().owner());
        sponsor.setPerson(details.people().sponsor());
        schedule.fill(details.schedule(), details.effort());
        success.fill(details.success());
    }

    private void readOnly(boolean readOnly) {
        links.setReadOnly(readOnly);
        schedule.setReadOnly(readOnly);
        success.setReadOnly(readOnly);
        owner.setReadOnly(readOnly);
        sponsor.setReadOnly(readOnly);
        title.setReadOnly(readOnly);
        description.setReadOnly(readOnly);
    }
}
