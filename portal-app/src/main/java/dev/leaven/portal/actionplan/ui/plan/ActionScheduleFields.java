package dev.leaven.portal.actionplan.ui.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.Validator;
import com.vaadin.flow.data.binder.ValueContext;
import dev.leaven.portal.actionplan.ActionDetails.Effort;
import dev.leaven.portal.actionplan.ActionDetails.Schedule;
import dev.leaven.portal.actionplan.Horizon;
import dev.leaven.portal.actionplan.ui.FieldProblems;
import dev.leaven.portal.components.DayField;
import java.util.Locale;

/** When an action is done, and what it asks of the line. */
final class ActionScheduleFields extends Composite<Div> {

    private final RadioButtonGroup<Horizon> horizon = new RadioButtonGroup<>();
    private final DayField starts = new DayField();
    private final DayField due = new DayField();
    private final IntegerField hours = new IntegerField();
    private final IntegerField money = new IntegerField();

    ActionScheduleFields(Component page, FieldProblems problems) {
        horizon.setLabel(page.getTranslation("plan.field.horizon"));
        horizon.setItems(Horizon.values());
        horizon.setItemLabelGenerator(
                one -> page.getTranslation("plan.horizon." + one.name().toLowerCase(Locale.ROOT)));
        horizon.setValue(Horizon.SHORT);
        horizon.getElement().setAttribute("data-test-id", "action-horizon");
        starts.setLabel(page.getTranslation("plan.field.starts_on"));
        starts.setManualValidation(true);
        starts.getElement().setAttribute("data-test-id", "action-starts");
        due.setLabel(page.getTranslation("plan.field.due_on"));
        due.setManualValidation(true);
        due.getElement().setAttribute("data-test-id", "action-due");
        hours.setLabel(page.getTranslation("plan.field.hours"));
        hours.setHelperText(page.getTranslation("action.hours.help"));
        hours.setManualValidation(true);
        hours.getElement().setAttribute("data-test-id", "action-hours");
        money.setLabel(page.getTranslation("plan.field.money"));
        money.setHelperText(page.getTranslation("action.money.help"));
        money.setManualValidation(true);
        money.getElement().setAttribute("data-test-id", "action-money");
        problems.at("starts", starts).at("due", due).at("hours", hours).at("money", money);
    }

    @Override
    protected Div initContent() {
        var days = new Div(starts, due);
        days.addClassName("lv-grid-2");
        var effort = new Div(hours, money);
        effort.addClassName("lv-grid-2");
        var all = new Div(horizon, days, effort);
        all.addClassName("lv-stack");
        return all;
    }

    void fill(Schedule schedule, Effort effort) {
        horizon.setValue(schedule.horizon());
        starts.setValue(schedule.startsOn());
        due.setValue(schedule.dueOn());
        hours.setValue(effort.hours());
        money.setValue(effort.money());
    }

    void setReadOnly(boolean readOnly) {
        horizon.setReadOnly(readOnly);
        starts.setReadOnly(readOnly);
        due.setReadOnly(readOnly);
        hours.setReadOnly(readOnly);
        money.setReadOnly(readOnly);
    }

    /** Whether every day and every number can be read; what can't is said at its field, and stays there. */
    boolean isReadable() {
        return read(starts, starts.getDefaultValidator(), "action.refused.day")
                & read(due, due.getDefaultValidator(), "action.refused.day")
                & read(hours, hours.getDefaultValidator(), "action.refused.whole")
                & read(money, money.getDefaultValidator(), "action.refused.whole");
    }

    private <V, F extends Component & HasValue<?, V> & HasValidationProperties> boolean read(
            F field, Validator<V> validator, String problem) {
        boolean wrong = validator
                .apply(field.getValue(), new ValueContext(new Binder<>(), field))
                .isError();
        if (wrong) {
            field.setErrorMessage(getTranslation(problem));
            field.setInvalid(true);
        }
        return !wrong;
    }

    Schedule schedule() {
        return new Schedule(horizon.getValue(), starts.getValue(), due.getValue());
    }

    Effort effort() {
        return new Effort(hours.getValue(), money.getValue());
    }
}
