package dev.leaven.portal.validation.internal;

import static dev.leaven.portal.validation.app.ChangedValue.amount;
import static dev.leaven.portal.validation.app.ChangedValue.day;
import static dev.leaven.portal.validation.app.ChangedValue.name;
import static dev.leaven.portal.validation.app.ChangedValue.text;

import dev.leaven.portal.validation.app.ActionEffort;
import dev.leaven.portal.validation.app.ActionLinks;
import dev.leaven.portal.validation.app.ActionSchedule;
import dev.leaven.portal.validation.app.ActionWording;
import dev.leaven.portal.validation.app.ChangeWeight;
import dev.leaven.portal.validation.app.ChangedValue;
import dev.leaven.portal.validation.app.FieldChange;
import dev.leaven.portal.validation.app.FrozenAction;
import dev.leaven.portal.validation.app.PlanField;
import dev.leaven.portal.validation.app.SuccessMeasure;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What differs between two states of an action, and what of it is material. */
final class ActionComparison {

    /** A day may move by so many, in either direction, from where the earlier version has it. */
    private static final int TOLERATED_DAYS = 30;

    private final LinkComparison links;

    ActionComparison(LinkComparison links) {
        this.links = links;
    }

    List<FieldChange> between(FrozenAction before, FrozenAction after) {
        var changes = new FieldChanges();
        wording(changes, before.wording(), after.wording());
        links(changes, before.links(), after.links());
        OwnerComparison.compare(changes, before.owner(), after.owner());
        changes.editorial(PlanField.SPONSOR, name(before.sponsor()), name(after.sponsor()));
        schedule(changes, before.schedule(), after.schedule());
        effort(changes, before.effort(), after.effort());
        success(changes, before.success(), after.success());
        return changes.found();
    }

    private static void wording(FieldChanges changes, ActionWording before, ActionWording after) {
        changes.editorial(PlanField.TITLE, text(before.title()), text(after.title()))
                .editorial(PlanField.DESCRIPTION, text(before.description()), text(after.description()))
                .editorial(PlanField.EXPECTED_CHANGE, text(before.expectedChange()), text(after.expectedChange()));
    }

    private void links(FieldChanges changes, ActionLinks before, ActionLinks after) {
        links.ingredients(changes, before.ingredients(), after.ingredients());
        links.obstacle(changes, before.obstacle(), after.obstacle());
        changes.units(before.units(), after.units())
                .editorial(
                        PlanField.PERSPECTIVES,
                        new ChangedValue.Perspectives(before.concerned()),
                        new ChangedValue.Perspectives(after.concerned()));
    }

    private static void schedule(FieldChanges changes, ActionSchedule before, ActionSchedule after) {
        changes.editorial(
                PlanField.HORIZON,
                new ChangedValue.Horizon(before.horizon()),
                new ChangedValue.Horizon(after.horizon()));
        move(changes, PlanField.STARTS_ON, before.startsOn(), after.startsOn());
        move(changes, PlanField.DUE_ON, before.dueOn(), after.dueOn());
    }

    /** A day that is set or cleared is material too. */
    private static void move(
            FieldChanges changes, PlanField field, @Nullable LocalDate before, @Nullable LocalDate after) {
        var far = before == null || after == null || Math.abs(ChronoUnit.DAYS.between(before, after)) > TOLERATED_DAYS;
        changes.compare(field, day(before), day(after), ChangeWeight.materialIf(far));
    }

    private static void effort(FieldChanges changes, ActionEffort before, ActionEffort after) {
        changes.material(PlanField.HOURS, amount(before.hours()), amount(after.hours()))
                .material(PlanField.MONEY, amount(before.money()), amount(after.money()));
    }

    private static void success(FieldChanges changes, SuccessMeasure before, SuccessMeasure after) {
        changes.material(PlanField.SUCCESS_MEASURE, text(before.measure()), text(after.measure()))
                .material(PlanField.BASELINE, text(before.baseline()), text(after.baseline()))
                .material(PlanField.TARGET, text(before.target()), text(after.target()));
    }
}
