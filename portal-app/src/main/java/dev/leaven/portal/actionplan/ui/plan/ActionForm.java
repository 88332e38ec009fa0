package dev.leaven.portal.actionplan.ui.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.leaven.portal.actionplan.ActionDetails;
import dev.leaven.portal.actionplan.ActionDetails.Links;
import dev.leaven.portal.actionplan.ActionDetails.People;
import dev.leaven.portal.actionplan.ActionDetails.Success;
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
    private final TextArea change = new TextArea();
    private final TextField measure = new TextField();
    private final TextField baseline = new TextField();
    private final TextField target = new TextField();
    private final FieldProblems problems = new FieldProblems();
    private final Div conflict = new Div();
    private ActionDetails before;

    /** @param details null for an action that is being written */
    ActionForm(
            PlanDraft draft,
            List<CycleUnit> units,
            List<PersonRow> people,
            @Nullable ActionDetails details,
            boolean editable) {
        links = new ActionLinkFields(this, getLocale(), draft, units, problems);
        schedule = new ActionScheduleFields(this, problems);
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
        change.setLabel(getTranslation("plan.field.expected_change"));
        change.setHelperText(getTranslation("action.change.help"));
        measure.setLabel(getTranslation("plan.field.success_measure"));
        baseline.setLabel(getTranslation("plan.field.baseline"));
        target.setLabel(getTranslation("plan.field.target"));
        problems.at("title", title)
                .at("description", description)
                .at("owner", owner)
                .at("sponsor", sponsor)
                .at("change", change)
                .at("measure", measure)
                .at("baseline", baseline)
                .at("target", target);
        if (details != null) {
            fill(details);
        }
        readOnly(!editable);
        before = details();
    }

    @Override
    protected Div initContent() {
        conflict.addClassNames("lv-conflict", "lv-stack");
        conflict.getElement().setAttribute("role", "alert");
        conflict.getElement().setAttribute("data-test-id", "conflict");
        conflict.setVisible(false);
        var all = new Div(
                conflict,
                problems,
                new Card(getTranslation("action.what"), title, description, change, links),
                new Card(getTranslation("action.who"), grid("lv-grid-2", owner, sponsor)),
                new Card(getTranslation("action.when"), schedule),
                new Card(getTranslation("action.success"), grid("lv-grid-3", measure, baseline, target)));
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
                new Success(
                        measure.getValue().strip(),
                        baseline.getValue().strip(),
                        target.getValue().strip(),
                        change.getValue().strip()));
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
    }

    /** Somebody else has changed it: what was typed stays until the reader asks for theirs. */
    void conflict(Runnable load) {
        var button = new Button(getTranslation("action.stale.load"), click -> load.run());
        button.getElement().setAttribute("data-test-id", "load-theirs");
        conflict.removeAll();
        conflict.add(new Paragraph(getTranslation("action.stale")), new Div(button));
        conflict.setVisible(true);
        conflict.scrollIntoView();
    }

    private void fill(ActionDetails details) {
        title.setValue(details.title());
        description.setValue(details.description());
        links.fill(details.links());
        owner.setPerson(details.people().owner());
        sponsor.setPerson(details.people().sponsor());
        schedule.fill(details.schedule(), details.effort());
        change.setValue(details.success().expectedChange());
        measure.setValue(details.success().measure());
        baseline.setValue(details.success().baseline());
        target.setValue(details.success().target());
    }

    private void readOnly(boolean readOnly) {
        links.setReadOnly(readOnly);
        schedule.setReadOnly(readOnly);
        owner.setReadOnly(readOnly);
        sponsor.setReadOnly(readOnly);
        List.of(title, measure, baseline, target).forEach(field -> field.setReadOnly(readOnly));
        List.of(description, change).forEach(field -> field.setReadOnly(readOnly));
    }

    private static Div grid(String columns, Component... fields) {
        var grid = new Div(fields);
        grid.addClassName(columns);
        return grid;
    }
}
